import { formatDate } from '#i18n/dates.ts';
import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import { parseEdtf } from '#model/edtf.ts';
import type { Conflict, Source } from '#model/record.ts';

/** One reading of a disputed fact, in words. */
export type Reading = {
  readonly stand: 'followed' | 'notFollowed' | 'claimed';
  readonly text: string;
  /** Who says so; empty for a reading of the ledger's own. */
  readonly by: readonly Source[];
};

/** Claims stand in quotation marks; a date in the ledger's notation is put into words. */
function inWords(field: Conflict['field'], value: string): string {
  const date = field === 'date' ? parseEdtf(value) : null;
  return date ? formatDate(date, 'long') : engagementsWords.conflict.quoted(value);
}

/** All readings, the one that the ledger follows first: often a claim, sometimes words of its own that leave a part open. */
export function readings({ field, claims, follows }: Conflict, sources: readonly Source[]): Reading[] {
  const speaker = (id: string) => {
    const found = sources.find((source) => source.id === id);
    if (!found) throw new Error(`source: ${id}`);
    return found;
  };
  const isClaim = claims.some(({ value }) => value === follows);
  const own: Reading[] = isClaim ? [] : [{ stand: 'followed', text: inWords(field, follows), by: [] }];
  const told = claims.map(({ value, sources: by }): Reading => {
    const other = isClaim ? 'notFollowed' : 'claimed';
    const stand = value === follows ? 'followed' : other;
    return { stand, text: inWords(field, value), by: by.map(speaker) };
  });
  return [...own, ...told].sort((a, b) => Number(b.stand === 'followed') - Number(a.stand === 'followed'));
}
