import { countNote, ruleNote } from '#charts/notes.ts';
import type { ChartContext } from '#charts/chart.ts';
import { describeSelection, sentence } from '#i18n/describe.ts';
import { charts as chartsWords } from '#i18n/messages/charts.ts';

const { sentences, sentence: ended } = chartsWords.figure;

/** Whom the figure is about, the other filters in force, the counting rule and n: for a figure that stands alone. */
export function officialSubtitle(context: ChartContext, official: string, n: number): string {
  const { ledger, selection } = context;
  const others = { ...selection, official: selection.official.filter((id) => id !== official) };
  return sentences([
    ended(ledger.official(official).name),
    ...describeSelection(others, ledger).map((filter) => ended(sentence(filter))),
    ruleNote(context),
    countNote(n),
  ]);
}
