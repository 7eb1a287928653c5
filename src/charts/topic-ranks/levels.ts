import type { ChartContext } from '#charts/chart.ts';
import { countNote, ruleNote } from '#charts/notes.ts';
import { column } from '#charts/ranked-bars/parts.ts';
import type { RankedRow } from '#charts/ranked-bars/series.ts';
import { raisersOf, raising, raisingRecords, unitsOf, type Unit } from '#charts/raised.ts';
import { inside } from '#charts/sentence.ts';
import { formatList } from '#i18n/lists.ts';
import { charts } from '#i18n/messages/charts.ts';
import { topics as all } from '#i18n/messages/topics.ts';
import { topicRanking, type TopicRanking } from './chart.ts';
import { countBy, having, topicSubtitle } from './counting.ts';

const say = all.levels;

function takeaway(rows: readonly RankedRow[], n: number): string {
  const most = Math.max(0, ...rows.map(({ count }) => count));
  const leading = rows.filter(({ count }) => count === most).map(({ label }) => inside(label));
  const [first] = leading;
  if (first === undefined) return say.nothing;
  if (n === 1) return say.one(first);
  const tied = leading.length === rows.length ? say.equal : say.tied(formatList(leading), most);
  const lead = leading.length === 1 ? say.takeaway(first, most, n) : tied;
  return charts.figure.sentences([lead, say.what]);
}

/** How high a topic was taken: the highest level first, as the codebook orders them. */
export function levelsFigure(context: ChartContext, domain: string): TopicRanking {
  const { ledger, selected } = context;
  const units = unitsOf(ledger, selected);
  const raised = raising(units, domain);
  const totals = countBy(units, ({ members }) => members.map((e) => e.level));
  const valuesOf = (unit: Unit) => raisersOf(unit, domain).map((e) => e.level);
  const counts = countBy(raised, valuesOf);
  const rows = ledger.codes.level.flatMap(({ code, label }): RankedRow[] => {
    const count = counts.get(code);
    if (count === undefined) return [];
    return [{ key: code, label, detail: say.detail(totals.get(code) ?? count), count, pick: { facets: { level: code } }, behind: having(raised, valuesOf, code) }];
  });
  return {
    title: say.title,
    takeaway: takeaway(rows, raised.length),
    subtitle: topicSubtitle(context, domain, raised.length),
    notes: [ruleNote(context), countNote(raised.length)],
    table: {
      caption: say.title,
      columns: [column('level', say.column), column('n', all.counted, true), column('of', say.all, true)],
      rows: rows.map(({ key, label, count }) => [label, count, totals.get(key) ?? count]),
    },
    records: raisingRecords(raised, domain),
    groups: [{ kind: 'level', shown: rows, rest: [] }],
    more: () => '',
    nothing: say.nothing,
    address: null,
  };
} // prettier-ignore

export const topicLevels = topicRanking('topic-levels', levelsFigure);
