import type { ChartContext } from '#charts/chart.ts';
import type { Ledger } from '#model/ledger.ts';
import { comparedOf } from './compared.ts';
import { contextOf } from './context.ts';
import type { Example } from './example.ts';

/** A whole ledger as a figure wants it: two halves beside each other where its examples compare. */
export const extremeContext = (examples: readonly Example[], ledger: Ledger): ChartContext =>
  examples.some(({ context }) => context.compared !== undefined)
    ? comparedOf(
        ledger,
        { name: 'until 1999', own: { to: 1999 } },
        { name: 'since 2000', own: { from: 2000 } },
      )
    : contextOf(ledger);

/** Figures that draw the engagements of their own examples and no other ledger. */
export const OWN_LEDGER: ReadonlySet<string> = new Set(['series-strip', 'follow-through']);
