import { inside, isFew } from '#charts/sentence.ts';
import type { Side } from '#charts/chart.ts';
import { compare } from '#i18n/messages/compare.ts';
import { formatDecimal, formatNumber } from '#i18n/numbers.ts';
import type { Facts } from './facts.ts';
import type { Subject } from './subject.ts';

const say = compare.said;

type Sides = readonly [Side, Side];
type Both = readonly [Facts, Facts];

const differInLength = ([a, b]: Both) => a.years.length !== b.years.length;

/** From twice as many on a ratio says more than the number between them. */
function against(n: number, m: number): string {
  if (n === m) return say.asMany;
  if (n > 0 && m >= 2 * n) return say.times(formatDecimal(m / n));
  return m > n ? say.more(formatNumber(m - n)) : say.fewer(formatNumber(n - m));
}

function counted([a, b]: Sides, [n, m]: readonly [string, string], subject: Subject | null): string {
  switch (subject) {
    case 'domain':
      return say.raised(a.name, n, inside(b.name), m);
    case 'official':
      return say.tookPart(a.name, n, b.name, m);
    case 'years':
      return say.has(a.name, n, b.name, m);
    default:
      return say.plain(a.name, n, b.name, m);
  }
}

/** The difference in one sentence: how often each, and how much that is; periods of different length by the year. */
export function difference(sides: Sides, facts: Both, subject: Subject | null): string {
  const [a, b] = facts;
  const first = counted(sides, [formatNumber(a.n), formatNumber(b.n)], subject);
  if (a.n === 0 || b.n === 0) return say.end(first);
  if (differInLength(facts) && a.perYear !== null && b.perYear !== null) {
    const [x, y] = [formatDecimal(a.perYear), formatDecimal(b.perYear)];
    return say.whole(first, say.perYear(x, y, a.years.length, b.years.length));
  }
  return say.whole(first, against(a.n, b.n));
}

/** What must be known to read it: what both share, how few they are. */
export function cautions(facts: Both, overlap: number): readonly string[] {
  const [a, b] = facts;
  const few = [isFew(a.n), isFew(b.n)];
  return [
    a.n === overlap && b.n === overlap && overlap > 0 ? say.same : say.both(overlap),
    few[0] && few[1] ? say.fewBoth : few[0] ? say.few('A') : few[1] ? say.few('B') : '',
    differInLength(facts) ? say.lengths : '',
  ].filter((words) => words !== '');
}
