import { formatDate } from '#i18n/dates.ts';
import { formatElapsed } from '#i18n/elapsed.ts';
import { outcomes } from '#i18n/messages/outcomes.ts';
import type { Table } from '#export/parts.ts';
import type { Ledger } from '#model/ledger.ts';
import type { FollowThroughSeries, Mark, ThreadRow } from './series.ts';

const say = outcomes.figure.table;

function rowsOf(ledger: Ledger, { thread: { start }, placed, beyond }: ThreadRow): Table['rows'] {
  const marks = [...placed, ...beyond].sort((a, b) => a.step.engagement.row - b.step.engagement.row);
  const label = (kind: string) => ledger.label('outcomeKind', kind);
  return marks.map((mark: Mark, i) => {
    const { engagement, via } = mark.step;
    const before = marks[i - 1]?.step.engagement;
    return [
      start.outcome.detail,
      label(start.outcome.kind),
      formatDate(engagement.when, 'long'),
      engagement.title,
      before === undefined ? null : mark.kind === null ? say.whole : label(mark.kind),
      via.map(({ note }) => note).join(' ') || null,
      before ? formatElapsed(before.when, engagement.when) : null,
      mark.inView ? say.yes : say.no,
    ];
  });
}

export const tableOf = (ledger: Ledger, { rows, short }: FollowThroughSeries): Table => ({
  caption: say.caption,
  columns: (['start', 'kind', 'date', 'engagement', 'by', 'how', 'elapsed', 'inView'] as const).map(
    (key) => ({
      key,
      label: say[key],
      numeric: false,
    }),
  ),
  rows: [...rows, ...short].flatMap((row) => rowsOf(ledger, row)),
});
