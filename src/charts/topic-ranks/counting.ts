import type { ChartContext } from '#charts/chart.ts';
import { subtitleOf } from '#charts/notes.ts';
import type { Unit } from '#charts/raised.ts';
import type { LedgerEngagement } from '#model/ledger.ts';
import { charts as chartsWords } from '#i18n/messages/charts.ts';
import { topics as topicsWords } from '#i18n/messages/topics.ts';
import { clearFacet } from '#selection/change.ts';

/** How many units have each value; a value that a unit has twice counts once. */
export function countBy(units: readonly Unit[], valuesOf: (unit: Unit) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const unit of units)
    for (const value of new Set(valuesOf(unit))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
} // prettier-ignore

/** The units that have a value: what `countBy` counts. */
export const having =
  (units: readonly Unit[], valuesOf: (unit: Unit) => readonly string[], value: string) =>
  (): readonly LedgerEngagement[] =>
    units.filter((unit) => valuesOf(unit).includes(value)).map(({ engagement }) => engagement);

/** What a figure of a topic's page is about, for where it stands alone; the filter by topic rests there. */
export const topicSubtitle = (context: ChartContext, domain: string, n: number): string =>
  chartsWords.figure.sentences([
    topicsWords.subject(context.ledger.label('domain', domain)),
    subtitleOf({ ...context, selection: clearFacet(context.selection, 'domain') }, n),
  ]);
