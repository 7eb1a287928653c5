import type { Appearance } from '#charts/career/appearances.ts';
import { officialBars as bars } from '#i18n/messages/official-bars.ts';
import type { Ledger } from '#model/ledger.ts';
import { ofOfficial } from './ofOfficial.ts';
import { column, tableRows } from './parts.ts';
import { rank, type RankedRow } from './series.ts';

const say = bars.counterparts;
const TOP = 7;

/** Officials of the other side who are listed in the same engagement, with the role of the last one that prints any. */
function counterpartRows(ledger: Ledger, official: string, appearances: readonly Appearance[]): RankedRow[] {
  const { side } = ledger.official(official);
  const met = new Map<string, { units: Set<number>; role: string | null }>();
  for (const { unit, listings } of appearances)
    for (const participant of listings.flatMap((e) => e.participants)) {
      if (participant.side === side) continue;
      const entry = met.get(participant.official) ?? { units: new Set(), role: null };
      entry.units.add(unit.row);
      entry.role = participant.role ?? entry.role;
      met.set(participant.official, entry);
    }
  return [...met].map(([id, { units, role }]) => ({
    key: id,
    label: ledger.official(id).name,
    detail: role ?? say.noRole,
    count: units.size,
    pick: { facets: { official: id } },
    behind: () => Array.from(units, (row) => ledger.engagements[row]).filter((e) => e !== undefined),
  }));
}

/** Whom an official met, most first. */
export const counterparts = ofOfficial({
  id: 'counterparts',
  say,
  groups: (appearances, { ledger }, official) => [
    rank('counterpart', counterpartRows(ledger, official, appearances), TOP),
  ],
  columns: [column('counterpart', say.column), column('role', say.role), column('engagements', bars.counts, true)],
  cells: (group) => tableRows(group).map(({ label, detail, count }) => [label, detail, count]),
  fill: (palette) => palette.ink2,
}); // prettier-ignore
