import type { ChartContext } from '#charts/chart.ts';
import type { Target } from '#charts/timeline/Targets.tsx';
import { topics as topicsWords } from '#i18n/messages/topics.ts';
import { behindPair } from './behind.ts';
import type { Layout } from './layout.ts';

const say = topicsWords.neighbours;

/** A bar with its numbers leads to exactly what raised both topics. */
export const targetsOf = (context: ChartContext, domain: string, { rows, x0, width }: Layout): Target[][] =>
  rows.map(({ row, lift, top, bottom }) => [
    {
      key: row.domain, left: x0, width: width - x0, top, height: bottom - top, pick: null,
      label: say.spoken(row.label, row.together, lift),
      behind: {
        title: say.both(context.ledger.label('domain', domain), row.label),
        engagements: behindPair(context, domain, row.domain),
      },
    },
  ]); // prettier-ignore
