import { formatDate, formatYears } from '#i18n/dates.ts';
import { compare } from '#i18n/messages/compare.ts';
import { formatDecimal, formatNumber, formatPercent } from '#i18n/numbers.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import { paths } from '#url/paths.ts';
import type { PageState } from '#url/view.ts';
import type { Counted, Facts } from './facts.ts';

const say = compare.facts;

/** A word or several, each with the page that it leads to. */
export type Cell = readonly { readonly text: string; readonly to: string | null }[];

export type FactRow = {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly [Cell, Cell];
  /** B against A; empty where nothing can be taken from one another. */
  readonly difference: string;
};

const plain = (text: string): Cell => [{ text, to: null }];

/** With its sign; a minus of its own length. */
const signed = (n: number, text: string): string => (n > 0 ? `+${text}` : n < 0 ? `−${text}` : text);
const whole = (n: number) => signed(n, formatNumber(Math.abs(n)));
const decimal = (n: number) => signed(Math.round(n * 10), formatDecimal(Math.abs(n)));

/** Between two shares, in points; of nothing there is none. */
function points(part: number, of: number, before: number, ofBefore: number): string {
  if (of === 0 || ofBefore === 0) return '';
  const n = Math.round((100 * part) / of) - Math.round((100 * before) / ofBefore);
  return say.points(whole(n));
}

type Row = (
  key: string,
  label: string,
  cell: (facts: Facts) => Cell,
  difference?: (a: Facts, b: Facts) => string,
) => FactRow;

/** The table of differences: how many and when, then what they were, then on whose word. */
export function factRows(ledger: Ledger, state: PageState, [a, b]: readonly [Facts, Facts]): FactRow[] {
  const row: Row = (key, label, cell, difference = () => '') => ({
    key, label, cells: [cell(a), cell(b)], difference: difference(a, b),
  }); // prettier-ignore
  const dated = (engagement: LedgerEngagement | null): Cell =>
    engagement
      ? [{ text: formatDate(engagement.when, 'long'), to: paths.engagement(engagement.id, state) }]
      : plain(say.none);
  const list = (label: (id: string) => string, to: (id: string, state: PageState) => string, of: readonly Counted[]): Cell =>
    of.length === 0
      ? plain(say.none)
      : of.map(({ id, n }) => ({ text: say.counted(label(id), n), to: to(id, state) }));
  const number = (n: number | null) => plain(n === null ? say.none : formatDecimal(n));
  const between = (x: number | null, y: number | null) => (x === null || y === null ? '' : decimal(y - x));
  return [
    row('n', say.n, ({ n }) => plain(formatNumber(n)), (x, y) => whole(y.n - x.n)),
    row('share', say.share, ({ n, ofLedger }) => plain(formatPercent(n, ofLedger)), (x, y) => points(y.n, y.ofLedger, x.n, x.ofLedger)),
    row('years', say.years, ({ years }) => plain(years.length === 0 ? say.none : say.span(formatYears(years[0] ?? null, years.at(-1) ?? null), years.length))),
    row('per-year', say.perYear, ({ perYear }) => number(perYear), (x, y) => between(x.perYear, y.perYear)),
    row('first', say.first, ({ first }) => dated(first)),
    row('last', say.last, ({ last }) => dated(last)),
    row('level', say.level, ({ medianLevel }) => plain(medianLevel.length === 0 ? say.none : say.levels(medianLevel.map((code) => ledger.label('level', code))))),
    row('domains', say.domains, ({ domains }) => list((id) => ledger.label('domain', id), paths.topic, domains)),
    row('forums', say.forums, ({ forums }) => list((id) => ledger.mechanism(id).name, paths.mechanism, forums)),
    row('officials', say.officials, ({ officials }) => list((id) => ledger.official(id).name, paths.official, officials)),
    row('reports', say.reports, ({ reports }) => number(reports), (x, y) => between(x.reports, y.reports)),
    row(
      'independent', say.independent,
      ({ independent, n }) => plain(independent === null ? say.waiting : n === 0 ? say.none : say.partial(formatNumber(independent), formatPercent(independent, n))),
      (x, y) => (x.independent === null || y.independent === null ? '' : points(y.independent, y.n, x.independent, x.n)),
    ),
  ];
} // prettier-ignore
