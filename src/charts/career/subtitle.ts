import { describeSelection, sentence } from '#i18n/describe.ts';
import { messages } from '#i18n/messages.ts';
import type { OfficialContext } from './appearances.ts';

const say = messages.chartsOfficial;

/** Whom the figure is about, the other filters in force, the counting rule and n: for a figure that stands alone. */
export function officialSubtitle({ ledger, selection, official }: OfficialContext, n: number): string {
  const others = { ...selection, official: selection.official.filter((id) => id !== official) };
  return [
    `${ledger.official(official).name}.`,
    ...describeSelection(others, ledger).map((filter) => `${sentence(filter)}.`),
    say.counted(n, selection.count === 'visits'),
  ].join(' ');
}
