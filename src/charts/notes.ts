import { formatDate, formatDay } from '#i18n/dates.ts';
import { describeSelection, sentence } from '#i18n/describe.ts';
import { charts as chartsWords } from '#i18n/messages/charts.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { LedgerEngagement } from '#model/ledger.ts';
import { startOf } from '#model/edtf.ts';
import type { ChartContext } from './chart.ts';

const say = chartsWords.figure;

export const ruleNote = ({ selection }: ChartContext): string => say.rule[selection.count];
export const countNote = (n: number): string => say.n(formatNumber(n));

/** For an exported figure: the filters in force, the counting rule and n. */
export const subtitleOf = (context: ChartContext, n: number): string =>
  say.sentences([
    ...describeSelection(context.selection, context.ledger).map((filter) => say.sentence(sentence(filter))),
    ruleNote(context),
    countNote(n),
  ]);

/** Engagements that a figure over time cannot place, in view or left out for want of a date. */
export function notPlacedNote({ ledger, selected }: ChartContext, unplaced: readonly LedgerEngagement[]): string {
  const undecided = Array.from(selected.undecided).flatMap((row) => ledger.engagements[row] ?? []);
  const dates = (of: readonly LedgerEngagement[]) => [...new Set(of.map(({ when }) => formatDate(when, 'long')))];
  const notes = [
    unplaced.length === 0 ? '' : say.notPlaced(unplaced.length, dates(unplaced)),
    undecided.length === 0 ? '' : say.notCounted(undecided.length, dates(undecided)),
  ];
  return notes.filter((note) => note !== '').join(' ');
} // prettier-ignore

/** The last year of a figure is not over where the record ends in it: says the last day of which it knows. */
export function lastYearNote({ ledger }: ChartContext, lastYear: number | undefined): string {
  const { asOf } = ledger.core.meta;
  if (lastYear === undefined || Number(asOf.slice(0, 4)) !== lastYear) return '';
  const days = ledger.engagements
    .filter(({ year, when }) => year === lastYear && startOf(when).precision === 'day')
    .map(({ when }) => when.first);
  const last = days.reduce((a, b) => (a > b ? a : b), '');
  return last === '' ? '' : say.recordsTo(formatDay(last, 'long'));
}
