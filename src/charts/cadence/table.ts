import { formatDate } from '#i18n/dates.ts';
import { formatElapsed, formatInterval } from '#i18n/elapsed.ts';
import { chartsOfficial as chartsOfficialWords } from '#i18n/messages/charts-official.ts';
import type { Table } from '#export/parts.ts';
import type { Ledger } from '#model/ledger.ts';
import { monthsOf } from './due.ts';
import type { CadenceRow, CadenceSeries, Session } from './series.ts';

const say = chartsOfficialWords.cadence;
const words = say.table;

type Cells = Table['rows'][number];

function rowsOf(ledger: Ledger, row: CadenceRow): Cells[] {
  const { mechanism, placed, unplaced, gaps, missing, due, standing } = row;
  const interval = mechanism.interval === null ? null : formatInterval(monthsOf(mechanism.interval));
  const cells = (session: string | null, date: string | null, host: string | null, elapsed: string | null, status: string): Cells => [
    mechanism.name, ledger.label('track', mechanism.track), session, date, host, elapsed, interval, status,
  ]; // prettier-ignore
  const sessionCells = ({ engagement: e, inView }: Session, elapsed: string | null, status: string | null) =>
    cells(
      e.ordinal === null ? null : String(e.ordinal),
      formatDate(e.when, 'long'),
      ledger.label('host', e.host),
      elapsed,
      status ?? (inView ? words.inView : words.outside),
    );
  return [
    ...placed.map((session, i) => {
      const gap = gaps[i - 1];
      return sessionCells(
        session,
        gap ? formatElapsed(gap.from.engagement.when, gap.to.engagement.when) : null,
        null,
      );
    }),
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

export function tableOf(ledger: Ledger, { rows }: CadenceSeries): Table {
  const keys = ['forum', 'track', 'session', 'date', 'host', 'elapsed', 'interval', 'status'] as const;
  return {
    caption: words.caption,
    columns: keys.map((key) => ({ key, label: words[key], numeric: false })),
    rows: rows.flatMap((row) => rowsOf(ledger, row)),
  };
}
