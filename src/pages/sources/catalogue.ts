import { compareText } from '#i18n/collate.ts';
import type { Details } from '#model/browser.ts';
import { fold } from '#model/fold.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { Source } from '#model/record.ts';
import type { View } from '#url/view.ts';

/** A source with the engagements in view that rest on it, the latest first. */
export type CatalogueRow = { readonly source: Source; readonly engagements: readonly LedgerEngagement[] };

export type CatalogueWish = { readonly find: string; readonly order: View['order'] };

function engagementsBySource(ledger: Ledger, members: Uint32Array): Map<number, LedgerEngagement[]> {
  const bySource = new Map<number, LedgerEngagement[]>();
  for (const row of members.toReversed()) {
    const engagement = ledger.engagements[row]!;
    for (const position of engagement.sources) {
      const known = bySource.get(position);
      if (known) known.push(engagement);
      else bySource.set(position, [engagement]);
    }
  }
  return bySource;
}

const wordsOf = ({ publisher, title, url, id }: Source) =>
  fold([publisher, title, url, id].filter(Boolean).join('\n'));

const byPublisher = (a: CatalogueRow, b: CatalogueRow) =>
  compareText(a.source.publisher, b.source.publisher) ||
  compareText(a.source.published ?? '', b.source.published ?? '') ||
  compareText(a.source.id, b.source.id);

type Compare = (a: CatalogueRow, b: CatalogueRow) => number;

function orders(ledger: Ledger): Readonly<Record<View['order'], Compare>> {
  const rank = new Map(ledger.codes.sourceTier.map(({ code }, i) => [code, i]));
  const tier = ({ source }: CatalogueRow) => rank.get(source.tier) ?? rank.size;
  return {
    number: (a, b) => b.engagements.length - a.engagements.length || byPublisher(a, b),
    name: byPublisher,
    tier: (a, b) => tier(a) - tier(b) || byPublisher(a, b),
  };
}

/** The sources behind the engagements in view, searched and ordered as a reader wishes. `members`: rows, ascending. */
export function catalogue(
  ledger: Ledger,
  { sources }: Details,
  members: Uint32Array,
  { find, order }: CatalogueWish,
): CatalogueRow[] {
  const bySource = engagementsBySource(ledger, members);
  const everything = members.length === ledger.engagements.length;
  const words = fold(find).split(' ').filter(Boolean);
  return sources
    .map((source, position) => ({ source, engagements: bySource.get(position) ?? [] }))
    .filter(({ source, engagements }) => {
      // What states an interval only, and no engagement, belongs to the whole ledger.
      if (engagements.length === 0 && !everything) return false;
      const text = words.length === 0 ? '' : wordsOf(source);
      return words.every((word) => text.includes(word));
    })
    .sort(orders(ledger)[order]);
}
