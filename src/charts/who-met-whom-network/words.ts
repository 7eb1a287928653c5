import type { ChartContext, FigureWords } from '#charts/chart.ts';
import { subtitleOf } from '#charts/notes.ts';
import type { Person } from '#charts/who-met-whom/meetings.ts';
import { pairNotes } from '#charts/who-met-whom/notes.ts';
import type { LegendEntry, Table } from '#export/parts.ts';
import { formatList } from '#i18n/lists.ts';
import { whoMetWhom as words } from '#i18n/messages/who-met-whom.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { NetworkSeries } from './series.ts';

const say = words.network;
const NAMED = 3;

/** Who of a side met most of the other. */
function mostOf(people: readonly Person[], party: string): string {
  const met = Math.max(...people.map((person) => person.met));
  const names = people.filter((person) => person.met === met).map(({ name }) => name);
  const text = formatNumber(met);
  const isOutstanding = people.length === 1 || names.length < people.length;
  return isOutstanding && names.length <= NAMED
    ? say.takeaway.most(formatList(names), names.length > 1, party, text)
    : say.takeaway.many(party, met, text);
}

function takeawayOf({ meetings: { sides, pairs }, parties }: NetworkSeries): string {
  if (pairs.length === 0) return words.nothing;
  return say.takeaway.both(mostOf(sides[0], parties[1]), mostOf(sides[1], parties[0]));
}

function legendOf({ parties, meetings }: NetworkSeries): LegendEntry[] {
  const plain = { count: null, pick: null, selected: false };
  if (meetings.pairs.length === 0) return [];
  return [
    { ...plain, label: parties[0], swatch: 'dot', colour: ({ ink }) => ({ fill: ink, outline: null }) },
    { ...plain, label: parties[1], swatch: 'square', colour: ({ ground, ink }) => ({ fill: ground, outline: ink }) },
  ]; // prettier-ignore
}

const column = (key: string, label: string, numeric = false) => ({ key, label, numeric });

/** Every number that is drawn: of the line, and of the marks at its ends. */
const tableOf = ({ network: { drawn }, parties }: NetworkSeries): Table => ({
  caption: say.title,
  columns: [
    column('first', parties[0]),
    column('second', parties[1]),
    column('engagements', words.table.together, true),
    column('first-all', words.table.all(parties[0]), true),
    column('second-all', words.table.all(parties[1]), true),
  ],
  rows: drawn.pairs.map(({ first, second, units }) => [
    first.name,
    second.name,
    units.length,
    first.units.length,
    second.units.length,
  ]),
});

/** Everything that the figure says in words. */
export function wordsOf(series: NetworkSeries, context: ChartContext): FigureWords {
  const { meetings } = series;
  return {
    title: say.title,
    takeaway: takeawayOf(series),
    subtitle: subtitleOf(context, meetings.n),
    legend: legendOf(series),
    notes: [...(meetings.pairs.length > 0 ? [say.widths] : []), ...pairNotes(context, meetings)],
    table: tableOf(series),
    records: meetings.records,
  };
} // prettier-ignore
