import { formatList } from '#i18n/lists.ts';
import { allRows, type RankedGroup } from './series.ts';

/** The sentences that each figure of ranked bars has for itself. */
export type RankedWords = {
  readonly title: string;
  /** What is counted. */
  readonly what: string;
  readonly most: (name: string, count: number, of: number) => string;
  readonly tied: (names: string, count: number) => string;
  readonly nothing: string;
  /** Of the rows that are not drawn: how many, and their least and largest count. */
  readonly more: (n: number, least: number, most: number) => string;
};

export function moreOf({ rest }: RankedGroup, more: RankedWords['more']): string {
  const [first, last] = [rest[0], rest.at(-1)];
  return first && last ? more(rest.length, last.count, first.count) : '';
}

/** A sentence about what leads: one row or a tie of up to three; nothing where all are equal. */
export function leadSentence(
  group: RankedGroup,
  n: number,
  { most, tied }: Pick<RankedWords, 'most' | 'tied'>,
): string {
  const rows = allRows(group);
  const [first] = rows;
  if (first === undefined) return '';
  const names = rows.filter(({ count }) => count === first.count).map(({ label }) => label);
  if (names.length === 1) return most(first.label, first.count, n);
  return names.length > 3 || names.length === rows.length ? '' : tied(formatList(names), first.count);
}
