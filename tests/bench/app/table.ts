import { quantile } from '../quantile.ts';
import { number } from '../table.ts';
import type { Digest } from './trace.ts';
import type { Change } from './watch.ts';

export type Row = {
  /** 0 is the published ledger. */
  readonly rows: number;
  readonly slowdown: number;
  readonly changes: readonly Change[];
  /** A trace of some of the clicks, and of a drag over the years. */
  readonly clicked: Digest;
  readonly brushed: Digest;
};

const pair = (times: readonly number[]) =>
  [0.5, 0.95].map((share) => number(quantile(times, share))).join(' / ');

/** Milliseconds a click of the processor's time, by kind of work. */
const shares = ({ work, busy }: Digest) =>
  Object.entries(work)
    .map(([kind, ms]) => `${kind} ${number(ms / Math.max(1, busy.length))}`)
    .join(', ');

export const appTable = (measured: readonly Row[]): string =>
  [
    '| ledger | processor | clicks | click to next paint, ms | to the figures, ms | later changes | busy for a click, ms | on what | longest task of a drag, ms |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | --- | ---: |',
    ...measured.map(({ rows, slowdown, changes, clicked, brushed }) => {
      const cells = [
        rows === 0 ? 'published' : `${rows.toLocaleString('en-GB')} rows`,
        slowdown === 1 ? 'as it is' : `${slowdown} × slower`,
        changes.length,
        pair(changes.map(({ control }) => control)),
        pair(changes.map(({ paint }) => paint)),
        changes.filter(({ isLate }) => isLate).length,
        number(quantile(clicked.busy, 0.5)),
        shares(clicked),
        number(brushed.tasks[0] ?? 0),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ].join('\n');
