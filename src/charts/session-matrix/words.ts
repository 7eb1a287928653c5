import type { ChartContext, FigureWords } from '#charts/chart.ts';
import { forumSubtitle } from '#charts/session-timeline/subtitle.ts';
import { inside } from '#charts/sentence.ts';
import type { LegendEntry } from '#export/parts.ts';
import { formatDate } from '#i18n/dates.ts';
import { formatList } from '#i18n/lists.ts';
import { charts as chartsWords } from '#i18n/messages/charts.ts';
import { mechanisms as mechanismsWords } from '#i18n/messages/mechanisms.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { MatrixSeries } from './series.ts';

const say = mechanismsWords.matrix;
const { sentences } = chartsWords.figure;

/** A meeting by its number, failing that by its date. */
export const nameOf = ({ ordinal, when }: LedgerEngagement): string =>
  ordinal === null ? formatDate(when, 'long') : say.session(ordinal);

/** `From session 2 to session 3: cyber security came onto the agenda; maritime security went off it.` */
function movesSentence(ledger: Ledger, { moves }: Pick<MatrixSeries, 'moves'>): string {
  if (moves === null) return say.onlyOne;
  const labels = (codes: readonly string[]) =>
    formatList(codes.map((code) => inside(ledger.label('domain', code))));
  const parts = [
    ...(moves.came.length > 0 ? [say.cameOn(labels(moves.came))] : []),
    ...(moves.went.length > 0 ? [say.wentOff(labels(moves.went))] : []),
  ];
  const head = say.compared(nameOf(moves.later), nameOf(moves.earlier));
  return say.join([say.colon(head, parts[0] ?? say.same), ...parts.slice(1)]);
}

function takeawayOf(ledger: Ledger, series: MatrixSeries): string {
  const { columns, rows, moves, kind } = series;
  const [first] = rows;
  if (first === undefined) return say.nothing;
  if (kind === 'engagements') {
    const leading = rows.filter(({ n }) => n === first.n).map(({ label }) => label);
    return say.most(
      formatList(leading.map((label, i) => (i === 0 ? label : inside(label)))),
      first.n,
      columns.length,
    );
  }
  const last = columns.at(-1)?.engagement;
  const silent = last && moves && last !== moves.later ? say.silentLast(nameOf(last)) : '';
  return sentences([movesSentence(ledger, series), silent]);
}

function legendOf({ columns }: MatrixSeries): LegendEntry[] {
  const entry = (label: string, outside: boolean): LegendEntry => ({
    label,
    swatch: outside ? 'ring' : 'square',
    count: null,
    colour: ({ topic }) => ({ fill: topic, outline: null }),
    pick: null,
    selected: false,
  });
  return [
    ...(columns.some(({ inView }) => inView) ? [entry(say.legend.raised, false)] : []),
    ...(columns.some(({ inView }) => !inView) ? [entry(say.legend.outside, true)] : []),
  ];
}

export function wordsOf(
  series: MatrixSeries,
  context: ChartContext,
  mechanism: string,
): FigureWords {
  const { ledger } = context;
  const { columns, rows, kind, silent, moves } = series;
  const heads = columns.map(({ engagement }) => ({
    key: engagement.id,
    label: `${nameOf(engagement)}${engagement.ordinal === null ? '' : `, ${formatDate(engagement.when, 'short')}`}`,
    numeric: false,
  }));
  return {
    title: say.title[kind],
    takeaway: takeawayOf(ledger, series),
    subtitle: forumSubtitle(context, mechanism, columns.length),
    legend: legendOf(series),
    notes: [
      say.notes.n(columns.length, kind),
      moves ? say.notes.agenda : '',
      silent > 0 ? say.notes.silent(silent, kind) : '',
    ].filter((note) => note !== ''),
    table: {
      caption: say.table.caption,
      columns: [
        { key: 'topic', label: say.table.topic, numeric: false },
        ...heads,
        { key: 'total', label: say.table.total, numeric: true },
      ],
      rows: rows.map(({ label, raised, n }) => [label, ...raised.map((is) => (is ? say.table.yes : null)), n]),
    },
    records: columns.map(({ engagement }) => engagement.id),
  };
} // prettier-ignore
