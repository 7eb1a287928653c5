import { compareText } from '#i18n/collate.ts';
import type { Details } from '#model/browser.ts';
import { fold } from '#model/fold.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import { engagementsAt } from '#model/rows.ts';
import type { Source } from '#model/record.ts';
import type { View } from '#url/view.ts';

/** A source and what it is good for; engagements are those in view, the latest first. */
export type CatalogueRow = {
  readonly source: Source;
  /** Rest on it. */
  readonly engagements: readonly LedgerEngagement[];
  /** Do not rest on it, but hold what it says against others. */
  readonly disputed: readonly LedgerEngagement[];
  /** Names of the mechanisms whose interval it states. */
  readonly intervals: readonly string[];
};

export type CatalogueWish = { readonly find: string; readonly order: View['order'] };

type Group<T> = Map<string, T[]>;

function add<T>(group: Group<T>, key: string, value: T) {
  const known = group.get(key);
  if (!known) group.set(key, [value]);
  else if (known.at(-1) !== value) known.push(value);
}

function uses(ledger: Ledger, { engagements, sources }: Details, members: Uint32Array) {
  const cited: Group<LedgerEngagement> = new Map();
  const disputed: Group<LedgerEngagement> = new Map();
  for (const engagement of engagementsAt(ledger, members.toReversed())) {
    const own = new Set(engagement.sources.flatMap((position) => sources[position]?.id ?? []));
    for (const id of own) add(cited, id, engagement);
    const conflicts = engagements[engagement.row]?.conflicts ?? [];
    const claimants = conflicts.flatMap(({ claims }) => claims.flatMap((claim) => claim.sources));
    for (const id of claimants) if (!own.has(id)) add(disputed, id, engagement);
  }
  return { cited, disputed };
}

function intervals(ledger: Ledger, { mechanisms }: Details): Group<string> {
  const stated: Group<string> = new Map();
  for (const { id, name } of ledger.core.mechanisms) {
    const source = mechanisms[id]?.intervalSource;
    if (source) add(stated, source, name);
  }
  return stated;
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
  details: Details,
  members: Uint32Array,
  { find, order }: CatalogueWish,
): CatalogueRow[] {
  const { cited, disputed } = uses(ledger, details, members);
  const stated = intervals(ledger, details);
  const everything = members.length === ledger.engagements.length;
  const words = fold(find).split(' ').filter(Boolean);
  return details.sources
    .map((source) => ({
      source,
      engagements: cited.get(source.id) ?? [],
      disputed: disputed.get(source.id) ?? [],
      intervals: stated.get(source.id) ?? [],
    }))
    .filter(({ source, engagements, disputed }) => {
      // What states an interval only, and no engagement, belongs to the whole ledger.
      if (engagements.length + disputed.length === 0 && !everything) return false;
      const text = words.length === 0 ? '' : wordsOf(source);
      return words.every((word) => text.includes(word));
    })
    .sort(orders(ledger)[order]);
}
