import type { ChartContext } from '#charts/chart.ts';
import { subtitleOf } from '#charts/notes.ts';
import { charts as chartsWords } from '#i18n/messages/charts.ts';
import { clearFacet } from '#selection/change.ts';

/** What a figure of a forum's page is about, for where it stands alone; the filter by mechanism rests there. */
export const forumSubtitle = (context: ChartContext, mechanism: string, n: number): string =>
  chartsWords.figure.sentences([
    chartsWords.figure.sentence(context.ledger.mechanism(mechanism).name),
    subtitleOf({ ...context, selection: clearFacet(context.selection, 'mechanism') }, n),
  ]);
