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

const say = all.forums;
const TOP = 8;

/** The forums in which a topic came up, most first, each with everything else that it did in view. */
export function forumsFigure(context: ChartContext, domain: string): TopicRanking {
  const { ledger, selected } = context;
  const units = unitsOf(ledger, selected);
  const raised = raising(units, domain);
  const totals = countBy(units, ({ members }) => members.map((e) => e.mechanism));
  const valuesOf = (unit: Unit) => raisersOf(unit, domain).map((e) => e.mechanism);
  const counts = countBy(raised, valuesOf);
  const rows = [...counts].map(([id, count]): RankedRow => ({
    key: id,
    label: ledger.mechanism(id).name,
    detail: say.detail(count, totals.get(id) ?? count),
    count,
    pick: { facets: { mechanism: id } },
    behind: having(raised, valuesOf, id),
  }));
  const group = rank('forum', rows, TOP);
  return {
    title: say.title,
    takeaway: charts.figure.sentences(
      rows.length === 0 ? [say.nothing] : [leadSentence(group, raised.length, say), say.what],
    ),
    subtitle: topicSubtitle(context, domain, raised.length),
    notes: [ruleNote(context), countNote(raised.length)],
    table: {
      caption: say.title,
      columns: [column('forum', say.column), column('n', all.counted, true), column('of', say.all, true)],
      rows: tableRows(group).map(({ key, label, count }) => [label, count, totals.get(key) ?? count]),
    },
    records: raisingRecords(raised, domain),
    groups: [group],
    more: say.more,
    nothing: say.nothing,
    address: paths.mechanism,
  };
}

export const topicForums = topicRanking('topic-forums', forumsFigure);
