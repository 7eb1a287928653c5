import { charts as chartsWords } from '#i18n/messages/charts.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Palette } from '#ui/palette.ts';
import type { View } from '#url/view.ts';

/** What bars are stacked by. */
export type Stack = View['by'];

/** Values drawn in one colour: each of the largest alone, the small ones of a long list together. */
export type Group = {
  /** The code, or `other`. */
  readonly key: string;
  readonly codes: readonly string[];
};

/** A ninth colour could not be told from the eight. */
const COLOURS = 8;
const OTHER = 'other values';

const known = new WeakMap<Ledger, Map<Stack, readonly Group[]>>();

function bySize(ledger: Ledger, by: Stack): string[] {
  const sizes = new Map(ledger.codes[by].map(({ code }) => [code, 0]));
  for (const engagement of ledger.engagements)
    sizes.set(engagement[by], (sizes.get(engagement[by]) ?? 0) + 1);
  return [...sizes].sort(([, a], [, b]) => b - a).map(([code]) => code);
}

function group(codes: readonly string[]): Group[] {
  const alone = codes.length > COLOURS ? codes.slice(0, COLOURS - 1) : codes;
  const rest = codes.slice(alone.length);
  return [
    ...alone.map((code) => ({ key: code, codes: [code] })),
    ...(rest.length === 0 ? [] : [{ key: OTHER, codes: rest }]),
  ];
}

/** Groups in the order of their size in the whole ledger: a value keeps its colour and place whatever is in view. */
export function groupsOf(ledger: Ledger, by: Stack): readonly Group[] {
  const ofLedger = known.get(ledger) ?? new Map<Stack, readonly Group[]>();
  known.set(ledger, ofLedger);
  const groups = ofLedger.get(by) ?? group(bySize(ledger, by));
  ofLedger.set(by, groups);
  return groups;
}

export const isOther = ({ key }: Group): boolean => key === OTHER;

export const groupLabel = (ledger: Ledger, by: Stack, of: Group): string =>
  isOther(of) ? chartsWords.figure.other(by, of.codes.length) : ledger.label(by, of.key);

export type Colour = Palette['series'][number];

/** Colour of the group at this position. */
export const groupColour = (group: Group, position: number, palette: Palette): Colour =>
  (isOther(group) ? undefined : palette.series[position]) ?? { fill: palette.ink2, outline: null };
