import { charts as chartsWords } from '#i18n/messages/charts.ts';
import { level, type Verdict } from '#i18n/messages/level.ts';
import { selection as selectionWords } from '#i18n/messages/selection.ts';
import { formatDecimal, formatNumber, formatPercent } from '#i18n/numbers.ts';
import type { ChartContext } from '#charts/chart.ts';
import { inside, isFew } from '#charts/sentence.ts';
import { isBetterReported } from '#charts/spans.ts';
import { isStated, type LevelSeries, type Share } from './series.ts';

const say = level.takeaway;
/** A share that moved by fewer points has not clearly moved. */
const CLEAR = 0.1;

const range = ({ years }: Share) => selectionWords.yearRange(String(years[0]), String(years.at(-1)));

export function verdictOf(before: Share, now: Share): Verdict {
  if (isFew(before.stated) || isFew(now.stated)) return 'few';
  const change = now.high / now.stated - before.high / before.stated;
  if (Math.abs(change) < CLEAR) return 'same';
  return change > 0 ? 'rose' : 'fell';
}

/** What is worse reported lacks its lower levels first, so that its share is too high. */
function caution(before: Share, now: Share): string {
  const [earlier, later] = [formatDecimal(before.reports), formatDecimal(now.reports)];
  // Numbers that read the same would deny the sentence.
  if (before.stated === 0 || now.stated === 0 || earlier === later) return '';
  if (isBetterReported(before.reports, now.reports)) return say.betterNow(earlier, later);
  return isBetterReported(now.reports, before.reports) ? say.betterBefore(earlier, later) : '';
}

function compared({ spans, high, rows, lowestHigh }: LevelSeries): string {
  if (lowestHigh === -1) return '';
  const stated = rows.filter(({ code }) => isStated(code)).reduce((sum, { total }) => sum + total, 0);
  if (spans === null || Math.max(spans.before.stated, spans.now.stated) === 0)
    return stated === 0
      ? ''
      : say.inAll(
          high.reduce((a, b) => a + b, 0),
          stated,
        );
  const { before, now } = spans;
  const verdict = verdictOf(before, now);
  if (verdict === 'few')
    return say.few(now.high, now.stated, range(now), before.high, before.stated, range(before));
  const sentence = say.share(
    formatPercent(now.high, now.stated),
    range(now),
    formatNumber(now.stated),
    formatPercent(before.high, before.stated),
    range(before),
    formatNumber(before.stated),
  );
  return chartsWords.figure.sentences([say.trend(sentence, verdict), caution(before, now)]);
}

function reached({ rows, years, highest }: LevelSeries, { ledger }: ChartContext): string {
  const top = rows.findIndex(({ code, total }) => isStated(code) && total > 0);
  const row = rows[top];
  if (!row) return '';
  const label = inside(ledger.label('level', row.code));
  if (years.length === 1) return say.highest(label);
  const own = years.filter((_, i) => highest[i] === top);
  const last = own.at(-1) ?? 0;
  return own.length === 1
    ? say.reachedOnce(label, last)
    : say.reached(label, own.length, highest.filter((at) => at !== null).length, last);
}

/** Whether the level is rising, as far as the numbers allow to say so; then how high it goes. */
export function takeawayOf(series: LevelSeries, context: ChartContext): string {
  const { total, rows, years, n } = series;
  if (context.selected.units.length === 0) return chartsWords.figure.nothing;
  if (total === 0) return say.nothing;
  if (total === 1) {
    const row = rows.find((each) => each.total === 1);
    return row ? say.only(inside(context.ledger.label('level', row.code)), years[n.indexOf(1)] ?? 0) : '';
  }
  return chartsWords.figure.sentences([compared(series), reached(series, context)]);
}
