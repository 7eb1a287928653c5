import { formatDate } from '#i18n/dates.ts';
import { formatElapsed, formatInterval } from '#i18n/elapsed.ts';
import { chartsOfficial as chartsOfficialWords } from '#i18n/messages/charts-official.ts';
import { once } from '#model/once.ts';
import { middleOf } from '#charts/timeline/time.ts';
import type { Table } from '#export/parts.ts';
import type { Ledger } from '#model/ledger.ts';
import { monthsOf } from './due.ts';
import type { CadenceRow, CadenceSeries, Gap, Session } from './series.ts';
import { DAYS_A_MONTH } from './usual.ts';

const say = chartsOfficialWords.cadence;
const words = say.table;

type Cells = Table['rows'][number];

/** Whole months, for whoever computes with them; where a date is known to the year they promise no more than it does. */
const monthsIn = ({ from, to }: Gap): number =>
  Math.round((middleOf(to.engagement.when) - middleOf(from.engagement.when)) / DAYS_A_MONTH);

function rowsOf(ledger: Ledger, row: CadenceRow): Cells[] {
  const { mechanism, placed, unplaced, gaps, missing, due, standing } = row;
  const interval = mechanism.interval === null ? null : formatInterval(monthsOf(mechanism.interval));
  const cells = (session: string | null, date: string | null, host: string | null, gap: Gap | null, status: string): Cells => [
    mechanism.name, ledger.label('track', mechanism.track), session, date, host,
    gap && formatElapsed(gap.from.engagement.when, gap.to.engagement.when), gap && monthsIn(gap), interval, status,
  ]; // prettier-ignore
  const sessionCells = ({ engagement: e, inView }: Session, gap: Gap | null, status: string | null) =>
    cells(
      e.ordinal === null ? null : String(e.ordinal),
      formatDate(e.when, 'long'),
      ledger.label('host', e.host),
      gap,
      status ?? (inView ? words.inView : words.outside),
    );
  return [
    ...placed.map((session, i) => sessionCells(session, gaps[i - 1] ?? null, null)),
    ...unplaced.map((session) => sessionCells(session, null, words.undated)),
    ...missing.map(([a, b]) => cells(say.notes.range(a, b), null, null, null, words.missing)),
    ...(due && standing
      ? [
          cells(
            due.ordinal === null ? null : String(due.ordinal),
            formatDate(due.date, 'long'),
            null,
            null,
            standing === 'ahead' ? words.due : words[standing],
          ),
        ]
      : []),
  ];
}

export function tableOf(ledger: Ledger, { rows, others }: CadenceSeries): Table {
  const keys = [
    'forum',
    'track',
    'session',
    'date',
    'host',
    'elapsed',
    'months',
    'interval',
    'status',
  ] as const;
  // A row for each session, each with dates in words: written only where the table is asked for.
  const cells = once(() => [...rows, ...others].flatMap((row) => rowsOf(ledger, row)));
  return {
    caption: words.caption,
    columns: keys.map((key) => ({ key, label: words[key], numeric: key === 'months' })),
    get rows() {
      return cells();
    },
  };
}
