import type { ChartContext } from '#charts/chart.ts';
import { countNote, ruleNote } from '#charts/notes.ts';
import { column, leadSentence, tableRows } from '#charts/ranked-bars/parts.ts';
import { rank, type RankedRow } from '#charts/ranked-bars/series.ts';
import { raisersOf, raising, raisingRecords, unitsOf, type Unit } from '#charts/raised.ts';
import { charts } from '#i18n/messages/charts.ts';
import { topics as all } from '#i18n/messages/topics.ts';
import { paths } from '#url/paths.ts';
import { topicRanking, type TopicRanking } from './chart.ts';
import { countBy, having, topicSubtitle } from './counting.ts';

const say = all.officials;
const TOP = 5;

type Side = { readonly code: string; readonly name: string };

/** Officials of one side by the raising engagements that list them, with the role of the last that prints any. */
function sideRows({ ledger }: ChartContext, raised: readonly Unit[], domain: string, side: Side): RankedRow[] {
  const listed = (unit: Unit) =>
    raisersOf(unit, domain).flatMap((e) => e.participants.filter((p) => p.side === side.code));
  const parts = raised.flatMap(listed);
  const valuesOf = (unit: Unit) => listed(unit).map((p) => p.official);
  return [...countBy(raised, valuesOf)].map(([id, count]) => ({
    key: id,
    label: ledger.official(id).name,
    detail: parts.findLast((p) => p.official === id && p.role !== null)?.role ?? say.noRole,
    count,
    pick: { facets: { official: id } },
    behind: having(raised, valuesOf, id),
  }));
} // prettier-ignore

/** The words for what leads, of one side. */
const leadOf = (side: string) => ({
  most: (name: string, n: number, all: number) => say.most(side, name, n, all),
  tied: (names: string, n: number) => say.tied(side, names, n),
});

/** Who took part when a topic came up: a group for each side. */
export function officialsFigure(context: ChartContext, domain: string): TopicRanking {
  const { ledger, selected } = context;
  const { parties } = ledger.core.meta;
  const raised = raising(unitsOf(ledger, selected), domain);
  const sides = parties.map((side) => rank(side.name, sideRows(context, raised, domain, side), TOP, side.name));
  const groups = sides.filter(({ shown }) => shown.length > 0);
  const unnamed = raised.filter((unit) => raisersOf(unit, domain).every((e) => e.participants.length === 0)).length;
  return {
    title: say.title,
    takeaway: charts.figure.sentences(
      groups.length === 0 ? [say.nothing] : [...groups.map((group) => leadSentence(group, raised.length, leadOf(group.kind))), say.what],
    ),
    subtitle: topicSubtitle(context, domain, raised.length),
    notes: [ruleNote(context), countNote(raised.length), ...(unnamed > 0 ? [say.unnamed(unnamed)] : [])],
    table: {
      caption: say.title,
      columns: [column('side', say.side), column('official', say.column), column('role', say.role), column('n', all.counted, true)],
      rows: groups.flatMap((group) => tableRows(group).map(({ label, detail, count }) => [group.kind, label, detail, count])),
    },
    records: raisingRecords(raised, domain),
    groups,
    more: say.more,
    nothing: say.nothing,
    address: paths.official,
  };
} // prettier-ignore

export const topicOfficials = topicRanking('topic-officials', officialsFigure);
