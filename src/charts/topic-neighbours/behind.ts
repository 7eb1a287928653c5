import { countedIf } from '#charts/behind.ts';
import type { ChartContext } from '#charts/chart.ts';

/** What raised both topics. */
export const behindPair = (context: ChartContext, one: string, other: string) =>
  countedIf(context, ({ domains }) => domains.includes(one) && domains.includes(other));
