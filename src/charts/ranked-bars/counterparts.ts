import { appearancesOf, type OfficialContext } from '#charts/career/appearances.ts';
import { officialSubtitle } from '#charts/career/subtitle.ts';
import { messages } from '#i18n/messages.ts';
import type { FigureParts } from '#export/parts.ts';
import { column, leadSentence, rankedParts, recordsOf, tableRows } from './parts.ts';
import { rank, type RankedRow } from './series.ts';

const { chartsOfficial: common } = messages;
const say = common.bars.counterparts;
const TOP = 7;

/** Officials of the other side who are listed in the same engagement, with the role of the last one that prints any. */
function counterpartRows(context: OfficialContext): RankedRow[] {
  const { ledger, official } = context;
  const { side } = ledger.official(official);
  const met = new Map<string, { units: Set<number>; role: string | null }>();
  for (const { unit, listings } of appearancesOf(context))
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
  }));
}

/** Whom an official met, most first. */
export function counterpartsParts(context: OfficialContext, number: number): FigureParts {
  const appearances = appearancesOf(context);
  const n = appearances.length;
  const group = rank('counterpart', counterpartRows(context), TOP);
  const none = group.shown.length === 0;
  return rankedParts({
    id: 'counterparts',
    number,
    title: say.title,
    takeaway: none ? say.nothing : common.sentences(leadSentence(group, n, say), say.what),
    subtitle: officialSubtitle(context, n),
    notes: none ? [] : [common.counted(n, context.selection.count === 'visits')],
    table: {
      caption: say.title,
      columns: [column('counterpart', say.column), column('role', say.role), column('engagements', common.bars.counts, true)],
      rows: tableRows(group).map(({ label, detail, count }) => [label, detail, count]),
    },
    records: recordsOf(appearances),
    groups: [group],
    more: say.more,
    nothing: say.nothing,
    fill: (palette) => palette.ink2,
  }); // prettier-ignore
}
