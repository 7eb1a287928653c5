import { defineChart, type ChartContext } from '#charts/chart.ts';
import { nothing } from '#charts/timeline/nothing.tsx';
import type { FigureParts } from '#export/parts.ts';
import { stripParts } from './index.ts';
import { stripSeries } from './series.ts';
import { forum, ledgerWith, session } from '../testing/forums.ts';
import { contextOf } from '../testing/context.ts';
import type { Ledger } from '#model/ledger.ts';
import { typical } from '../cadence/examples.ts';

const weekly = forum('weekly', 'Weekly talks');
const calls = forum('calls', 'Port calls');

const crowded = ledgerWith(
  [weekly, calls],
  [
    ...Array.from({ length: 30 }, (_, i) =>
      session(weekly, `2019-03-${`0${i + 1}`.slice(-2)}`, { ordinal: i + 1, place: { city: 'A city with a rather long name', country: 'AA' }, conflicts: 2 }),
    ),
    session(weekly, '2026-01-05', { ordinal: 31 }),
    ...Array.from({ length: 17 }, (_, i) => session(calls, `${2005 + i}-05-12`, { type: 'port-call' })),
    session(calls, '2010-06/2010-07', { id: 'visit', type: 'visit' }),
    session(calls, '2010-06', { id: 'inside', type: 'call-on', partOf: 'visit' }),
  ],
); // prettier-ignore

const single = ledgerWith([weekly], [session(weekly, '2019')]);

/** A page's engagement in its ledger. */
const page = (name: string, ledger: Ledger, id: string) => ({
  name,
  ledger,
  engagement: ledger.engagement(id),
  context: contextOf(ledger) satisfies ChartContext,
});

export const EXAMPLES = {
  alone: page('nothing before or after', single, 'weekly-2019'),
  typical: page('three sessions and the next due', typical, 'security-2024-12-05'),
  month: page('the first, known to the month', typical, 'security-2018-04'),
  beside: page('a memorandum beside the sessions', typical, 'security-2016'),
  decade: page('one that has no year', typical, 'policy-201X'),
  late: page('a session that is overdue', typical, 'exchange-2024-06-21'),
  crowded: page('thirty in one month', crowded, 'weekly-2019-03-15'),
  last: page('one years after the others', crowded, 'weekly-2026-01-05'),
  others: page('a forum without sessions', crowded, 'calls-2012-05-12'),
  inside: page('a call inside a visit', crowded, 'inside'),
};

/** The chart that the gallery draws: of an example's engagement, where it has a series. */
export const CHART = defineChart<FigureParts | null>({
  id: 'series-strip',
  controls: [],
  series: (context) => {
    const example = Object.values(EXAMPLES).find((e) => e.context === context);
    const series = example ? stripSeries(example) : null;
    return series && stripParts(context.ledger, series, 1);
  },
  words: (parts) => ({
    title: '',
    takeaway: '',
    subtitle: '',
    legend: [],
    notes: [],
    records: [],
    table: { caption: '', columns: [], rows: [] },
    ...parts,
  }),
  draw: (parts, _context, box, palette) => parts?.draw(box, palette, false) ?? nothing('', box, palette),
});
