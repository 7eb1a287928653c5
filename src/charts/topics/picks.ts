import type { Pick } from '#selection/selection.ts';

export const pickTopic = (code: string): Pick => ({ facets: { domain: code } });
export const pickYear = (year: number): Pick => ({ years: [year, year] });
export const pickCell = (code: string, year: number): Pick => ({ ...pickTopic(code), ...pickYear(year) });
