import { charts as chartsWords } from '#i18n/messages/charts.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { ChartContext } from '#charts/chart.ts';
import { groupColour, groupLabel } from '#charts/dimension.ts';
import type { Part, Stop, Walk } from '#charts/walk.ts';
import { behindBar } from './behind.ts';
import { periodOf } from './periods.ts';
import { pickSegment, pickYear, walkedBars } from './picks.ts';
import { groupCounts, type Bar, type FrequencySeries } from './series.ts';

const say = chartsWords.frequency.walk;

function partsOf(series: FrequencySeries, bar: Bar, context: ChartContext): Part[] {
  return groupCounts(series, bar.counts).flatMap((count, i) => {
    const group = series.groups[i];
    if (count === 0 || !group) return [];
    const label = groupLabel(context.ledger, series.by, group);
    return [{
      key: i,
      label,
      value: formatNumber(count),
      spoken: say.partSpoken(periodOf(series, bar), label, count),
      pick: pickSegment(series, bar, i),
      colour: (palette) => groupColour(group, i, palette),
      hatched: bar.slot === null,
      behind: behindBar(series, bar, i, context),
    }];
  }); // prettier-ignore
}

function stopOf(series: FrequencySeries, bar: Bar, context: ChartContext): Stop {
  const parts = partsOf(series, bar, context);
  const marks = [
    bar.approximate > 0 ? say.approximate(bar.approximate) : '',
    bar.inferred > 0 ? say.inferred(bar.inferred) : '',
  ].filter((mark) => mark !== '');
  const inWords = parts.map((part) => say.part(part.label, part.value));
  return {
    title: periodOf(series, bar),
    value: formatNumber(bar.total),
    remarks: marks,
    spoken: say.spoken(periodOf(series, bar), bar.total, [...inWords, ...marks]),
    year: bar.year,
    // A year of nothing would leave nothing in view.
    pick: bar.total === 0 ? null : pickYear(bar),
    parts,
    behind: behindBar(series, bar, null, context),
  };
}

export const walkOf = (series: FrequencySeries, context: ChartContext): Walk => ({
  direction: 'across',
  stops: walkedBars(series).map((bar) => stopOf(series, bar, context)),
});
