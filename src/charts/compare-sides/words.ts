import type { ChartContext, Side } from '#charts/chart.ts';
import { ruleNote } from '#charts/notes.ts';
import { isFew } from '#charts/sentence.ts';
import type { LegendEntry } from '#export/parts.ts';
import { describeSelection, sentence } from '#i18n/describe.ts';
import { charts } from '#i18n/messages/charts.ts';
import { compare as say } from '#i18n/messages/compare.ts';
import { formatNumber, formatPercent } from '#i18n/numbers.ts';
import { sideColour, sidesOf, unitsOfSide } from './sides.ts';

export const sideTitle = ({ letter, name }: Side): string => say.side(letter, name);

export const sideLegend = (context: ChartContext): LegendEntry[] =>
  sidesOf(context).map((side) => ({
    label: sideTitle(side),
    count: unitsOfSide(context, side).length,
    swatch: 'square',
    colour: (palette) => sideColour(side, palette),
    pick: null,
    selected: false,
  }));

export const bothCounts = (context: ChartContext): string => {
  const [a, b] = sidesOf(context);
  return say.n(formatNumber(unitsOfSide(context, a).length), formatNumber(unitsOfSide(context, b).length));
};

/** Both sides by name, then what is common to them. */
export const sidesSubtitle = (context: ChartContext): string =>
  charts.figure.sentences([
    ...sidesOf(context).map((side) => charts.figure.sentence(sideTitle(side))),
    ...describeSelection(context.selection, context.ledger).map((filter) =>
      charts.figure.sentence(say.both(sentence(filter))),
    ),
    ruleNote(context),
    bothCounts(context),
  ]);

/** Of few engagements the numbers themselves, of many their share. */
export const shareInWords = (n: number, of: number): string =>
  isFew(of) ? say.few(n, of) : formatPercent(n, of);
