import { LOCALE } from '#i18n/locale.ts';
import { officialBars as bars } from '#i18n/messages/official-bars.ts';
import { AT_A_DISTANCE } from '#model/codes.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import { ofOfficial } from './ofOfficial.ts';
import { column, tableRows } from './parts.ts';
import { rank, type RankedRow } from './series.ts';

const say = bars.places;
const TOP = { place: 7, forum: 6 } as const;

type Uncounted = Omit<RankedRow, 'count' | 'behind'>;

const regions = new Intl.DisplayNames(LOCALE, { type: 'region' });

/** A city; failing that the country; failing that what the ledger says of where it was. */
function placeOf({ place, host }: LedgerEngagement, ledger: Ledger): Uncounted {
  if (host === AT_A_DISTANCE || place === null)
    return { key: host, label: ledger.label('host', host), detail: null, pick: { facets: { host } } };
  const { city, country } = place;
  const party = ledger.core.meta.parties.find(({ code }) => code === country);
  const label = city ?? say.cityUnstated(party?.name ?? regions.of(country) ?? country);
  // A city has no filter of its own: only the side that was host.
  return { key: `${country} ${label}`, label, detail: null, pick: null };
}

const forumOf = ({ mechanism }: LedgerEngagement, ledger: Ledger): Uncounted => ({
  key: mechanism,
  label: ledger.mechanism(mechanism).name,
  detail: null,
  pick: { facets: { mechanism } },
});

/** Units by what they have in common: the first says what that is called. */
const count = (units: readonly LedgerEngagement[], kindOf: (unit: LedgerEngagement) => Uncounted): RankedRow[] => {
  const kinds = new Map<string, { kind: Uncounted; own: LedgerEngagement[] }>();
  for (const unit of units) {
    const kind = kindOf(unit);
    const same = kinds.get(kind.key);
    if (same) same.own.push(unit);
    else kinds.set(kind.key, { kind, own: [unit] });
  }
  return Array.from(kinds.values(), ({ kind, own }) => ({ ...kind, count: own.length, behind: () => own }));
}; // prettier-ignore

/** Where an official met the other side, and in which forums. */
export const placesForums = ofOfficial({
  id: 'places-and-forums',
  say,
  groups: (appearances, { ledger }) => {
    const units = appearances.map(({ unit }) => unit);
    const places = count(units, (unit) => placeOf(unit, ledger));
    const forums = count(units, (unit) => forumOf(unit, ledger));
    return [
      rank('place', places, TOP.place, say.headings.place),
      rank('forum', forums, TOP.forum, say.headings.forum),
    ];
  },
  columns: [column('kind', say.kind), column('name', say.column), column('engagements', bars.counts, true)],
  cells: (ranked) => tableRows(ranked).map((row) => [say.kinds[ranked.kind] ?? '', row.label, row.count]),
  fill: (palette) => palette.ink2,
}); // prettier-ignore
