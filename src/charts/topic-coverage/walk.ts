import { formatYears } from '#i18n/dates.ts';
import { charts as chartsWords } from '#i18n/messages/charts.ts';
import { formatPercent } from '#i18n/numbers.ts';
import { countedIf } from '#charts/behind.ts';
import type { ChartContext } from '#charts/chart.ts';
import type { Walk } from '#charts/walk.ts';
import { pickRaised } from '#charts/topics/picks.ts';
import type { CoverageSeries } from './series.ts';

const say = chartsWords.topics.walk;

export function walkOf({ rows, n, previous }: CoverageSeries, context: ChartContext): Walk {
  return {
    direction: 'down',
    stops: rows.map(({ code, count, before, isSelected }) => {
      const title = context.ledger.label('domain', code);
      const then =
        previous && before !== null
          ? [say.previous(formatYears(...previous.years), before, previous.n, formatPercent(before, previous.n))]
          : [];
      return {
        title,
        value: say.value(count, formatPercent(count, n)),
        remarks: then,
        spoken: chartsWords.figure.sentences([say.spoken(title, count, n, formatPercent(count, n)), ...then]),
        pick: pickRaised(code, count, isSelected),
        parts: [],
        behind: countedIf(context, ({ domains }) => domains.includes(code)),
      };
    }),
  };
} // prettier-ignore
