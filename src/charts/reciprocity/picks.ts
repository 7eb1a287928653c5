import type { Pick } from '#selection/selection.ts';

export const pickHost = (host: string): Pick => ({ facets: { host } });
export const pickCell = (host: string, year: number): Pick => ({ ...pickHost(host), years: [year, year] });
