import { raisersOf, raising, unitsOf, type Unit } from '#charts/raised.ts';
import { inside, isFew } from '#charts/sentence.ts';
import { countBy } from '#charts/topic-ranks/counting.ts';
import { isClose, neighboursSeries } from '#charts/topic-neighbours/series.ts';
import { yearsShown } from '#charts/years.ts';
import { formatDate, formatYears } from '#i18n/dates.ts';
import { topics as topicsWords } from '#i18n/messages/topics.ts';
import { formatDecimal, formatNumber, formatPercent } from '#i18n/numbers.ts';
import { NOT_STATED } from '#model/codes.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Selected } from '#selection/result.ts';
import type { Selection } from '#selection/selection.ts';
import { firstOf, lastOf } from './first.ts';
import { trendOf, type Period } from './trend.ts';

const say = topicsWords.brief;

export type TopicView = {
  readonly ledger: Ledger;
  readonly domain: string;
  /** Without the filter by topic. */
  readonly selection: Selection;
  readonly selected: Selected;
};

/** How often, and from when to when. */
function extent(raised: readonly Unit[], units: readonly Unit[], domain: string): string {
  const written = formatNumber(raised.length);
  const how = isFew(units.length)
    ? say.extentFew(raised.length, units.length)
    : say.extent(written, formatNumber(units.length), formatPercent(raised.length, units.length));
  const engagements = raised.flatMap((unit) => raisersOf(unit, domain)).filter(({ year }) => year !== null);
  const [first, last] = [firstOf(engagements)?.engagement, lastOf(engagements)];
  if (!first || !last) return how + say.undated;
  const dates = [formatDate(first.when, 'long'), formatDate(last.when, 'long')] as const;
  return how + (first === last ? say.once(dates[0], first.when.precision === 'day') : say.span(...dates));
}

const shareOf = ({ n, of }: Period, few: boolean) =>
  few ? say.trend.few(n, of) : say.trend.share(formatPercent(n, of));
const shareBefore = ({ n, of }: Period, few: boolean) =>
  few ? say.trend.fewBefore(n, of) : say.trend.shareBefore(formatPercent(n, of));

function trend({ ledger, selection, domain }: TopicView, units: readonly Unit[]): string {
  const found = trendOf(units, domain, yearsShown(selection, ledger));
  if (found === null) return '';
  const { now, before, direction } = found;
  const few = isFew(now.of) || isFew(before.of);
  const [years, earlier] = [formatYears(...now.years), formatYears(...before.years)];
  return say.trend[direction](shareOf(now, few), years, shareBefore(before, few), earlier);
}

/** Which forum carried it: one, a tie of two, or none in particular. */
function forum({ ledger, domain }: TopicView, raised: readonly Unit[]): string {
  const counts = countBy(raised, (unit) => raisersOf(unit, domain).map((e) => e.mechanism));
  const most = Math.max(...counts.values());
  const leading = [...counts].filter(([, n]) => n === most).map(([id]) => ledger.mechanism(id).name);
  const [first] = leading;
  if (first !== undefined && leading.length === 1) return say.forum(first, most, raised.length);
  if (most === 1) return say.spread(counts.size);
  return leading.length === 2 ? say.forums(leading, most) : '';
}

function level({ ledger, domain }: TopicView, raised: readonly Unit[]): string {
  const counts = countBy(raised, (unit) => raisersOf(unit, domain).map((e) => e.level));
  const highest = ledger.codes.level.find(({ code }) => counts.has(code) && code !== NOT_STATED);
  return highest ? say.level(inside(highest.label), counts.get(highest.code) ?? 0, raised.length) : '';
}

/** The topic beside which it comes up clearly more often than chance would have it. */
function neighbour({ ledger, selected, domain }: TopicView): string {
  const [closest] = neighboursSeries({ ledger, selected }, domain).rows;
  if (closest === undefined || !isClose(closest)) return '';
  return say.neighbour(inside(closest.label), closest.together, formatDecimal(closest.lift));
}

/** What an analyst would say first of a topic: how much, whether more or less, where, how high. Empty where nothing raises it. */
export function briefOf(view: TopicView): string[] {
  const units = unitsOf(view.ledger, view.selected);
  const raised = raising(units, view.domain);
  if (raised.length === 0) return [];
  const sentences = [extent(raised, units, view.domain), trend(view, units), forum(view, raised), level(view, raised), neighbour(view)];
  return sentences.filter((sentence) => sentence !== '');
} // prettier-ignore
