import type { Pick } from '#selection/selection.ts';

export const pickLevel = (code: string): Pick => ({ facets: { level: code } });
export const pickYear = (year: number): Pick => ({ years: [year, year] });
export const pickCell = (code: string, year: number): Pick => ({ ...pickLevel(code), ...pickYear(year) });
