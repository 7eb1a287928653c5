import type { ChartContext, FigureWords } from '#charts/chart.ts';
import { inside } from '#charts/sentence.ts';
import { forumSubtitle } from '#charts/session-timeline/subtitle.ts';
import { middleOf } from '#charts/timeline/time.ts';
import type { LegendEntry, Table } from '#export/parts.ts';
import { formatDate, formatDay } from '#i18n/dates.ts';
import { formatElapsed } from '#i18n/elapsed.ts';
import { formatList } from '#i18n/lists.ts';
import { charts as chartsWords } from '#i18n/messages/charts.ts';
import { mechanisms as mechanismsWords } from '#i18n/messages/mechanisms.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Meeting, Step, TimelineSeries } from './series.ts';

const say = mechanismsWords.timeline;
const { sentences } = chartsWords.figure;

function hostsOf(ledger: Ledger, { placed, lanes }: TimelineSeries): string {
  const counts = lanes
    .map((code) => ({ code, n: placed.filter(({ engagement }) => engagement.host === code).length }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n);
  const isParty = (host: string) => ledger.core.meta.parties.some(({ code }) => code === host);
  const nameOf = (host: string) => {
    const label = ledger.label('host', host);
    return isParty(host) ? label : inside(label);
  };
  return formatList(counts.map(({ code, n }) => say.hostTimes(nameOf(code), n)));
}

/**
 * How often the host changed from one meeting at one of the two parties to the next such one. What was held elsewhere is nobody's
 * turn; where session numbers between two are missing nobody knows whose turn it was.
 */
export function turnsOf(ledger: Ledger, placed: readonly Meeting[]): { readonly turns: number; readonly of: number; readonly elsewhere: boolean } {
  const isParty = (host: string) => ledger.core.meta.parties.some(({ code }) => code === host);
  const hosted = placed.map(({ engagement }, at) => ({ engagement, at })).filter(({ engagement: e }) => isParty(e.host));
  const known = hosted.slice(1).flatMap((to, i) => {
    const from = hosted[i];
    if (!from) return [];
    const numbers = (to.engagement.ordinal ?? 0) - (from.engagement.ordinal ?? 0);
    const isNumbered = to.engagement.ordinal !== null && from.engagement.ordinal !== null;
    return isNumbered && numbers > to.at - from.at ? [] : [from.engagement.host !== to.engagement.host];
  });
  return { turns: known.filter(Boolean).length, of: known.length, elsewhere: hosted.length < placed.length };
} // prettier-ignore

function rhythm(steps: readonly Step[]): string {
  const length = ({ from, to }: Step) => middleOf(to.when) - middleOf(from.when);
  const sorted = steps.filter(({ broken }) => !broken).toSorted((a, b) => length(a) - length(b));
  const [shortest, longest] = [sorted[0], sorted.at(-1)];
  if (!shortest || !longest) return '';
  const words = ({ from, to }: Step) => formatElapsed(from.when, to.when, 'long');
  return say.gaps(words(shortest), words(longest));
}

function takeawayOf(ledger: Ledger, series: TimelineSeries): string {
  const { placed, steps } = series;
  if (placed.length === 0) return say.nothing;
  const hosts = say.hosted(hostsOf(ledger, series));
  if (placed.length === 1) return sentences([say.only, hosts + say.end]);
  const { turns, of, elsewhere } = turnsOf(ledger, placed);
  const end = of < 2 ? say.end : turns === of ? say.inTurn(elsewhere) : say.turns(turns, of, elsewhere);
  return sentences([hosts + end, rhythm(steps)]);
}

function legendOf({ placed, due }: TimelineSeries): LegendEntry[] {
  const entry = (label: string, swatch: LegendEntry['swatch']): LegendEntry => ({
    label,
    swatch,
    count: null,
    colour: (palette) => ({ fill: swatch === 'diamond' ? palette.ink : palette.ink2, outline: null }),
    pick: null,
    selected: false,
  });
  const isYear = placed.some(({ engagement }) => engagement.when.precision === 'year');
  return [
    ...(placed.some(({ inView }) => inView) ? [entry(say.legend.inView, 'dot')] : []),
    ...(placed.some(({ inView }) => !inView) ? [entry(say.legend.outside, 'ring')] : []),
    ...(isYear ? [entry(say.legend.year, 'capsule')] : []),
    ...(due ? [entry(say.legend.due, 'diamond')] : []),
  ];
}

function tableOf(ledger: Ledger, { placed, unplaced, steps, kind }: TimelineSeries): Table {
  const keys = ['session', 'title', 'date', 'host', 'place', 'elapsed', 'view'] as const;
  const row = ({ engagement: e, inView }: Meeting, step: Step | undefined) => [
    e.ordinal === null ? null : String(e.ordinal), e.title, formatDate(e.when, 'long'), ledger.label('host', e.host),
    e.place?.city ?? null, step ? formatElapsed(step.from.when, step.to.when) : null,
    inView ? say.table.inView : say.table.outside,
  ]; // prettier-ignore
  return {
    caption: say.title[kind],
    columns: keys.map((key) => ({ key, label: say.table[key], numeric: false })),
    rows: [
      ...placed.map((meeting, i) => row(meeting, steps[i - 1])),
      ...unplaced.map((meeting) => row(meeting, undefined)),
    ],
  };
}

export function wordsOf(
  series: TimelineSeries,
  context: ChartContext,
  mechanism: string,
): FigureWords {
  const { ledger } = context;
  const { placed, unplaced, steps, kind, asOf } = series;
  const undated = unplaced.map(({ engagement: { title, when } }) => `${title} (“${formatDate(when, 'long')}”)`);
  return {
    title: say.title[kind],
    takeaway: takeawayOf(ledger, series),
    subtitle: forumSubtitle(context, mechanism, placed.length),
    legend: legendOf(series),
    notes: [
      mechanismsWords.matrix.notes.n(placed.length, kind),
      say.notes.figures[kind],
      steps.some(({ broken }) => broken) ? say.notes.broken : '',
      say.notes.today(formatDay(asOf, 'long')),
      kind === 'engagements' ? say.notes.inside : '',
      undated.length > 0 ? say.notes.unplaced(undated.join('; ')) : '',
    ].filter((note) => note !== ''),
    table: tableOf(ledger, series),
    records: [...placed, ...unplaced].map(({ engagement }) => engagement.id),
  };
} // prettier-ignore
