import type { Pick } from '#selection/selection.ts';

/** Nothing for a topic that nothing in view raises: it would leave nothing. One that is chosen can be taken back. */
export const pickRaised = (code: string, count: number, isSelected: boolean): Pick | null =>
  count === 0 && !isSelected ? null : pickTopic(code);

export const pickTopic = (code: string): Pick => ({ facets: { domain: code } });
export const pickYear = (year: number): Pick => ({ years: [year, year] });
export const pickCell = (code: string, year: number): Pick => ({ ...pickTopic(code), ...pickYear(year) });
