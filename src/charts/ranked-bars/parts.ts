import { createElement } from 'react';
import { nothing } from '#charts/timeline/nothing.tsx';
import { formatList } from '#i18n/lists.ts';
import type { FigureParts, Table } from '#export/parts.ts';
import type { Palette } from '#ui/palette.ts';
import { layOut } from './layout.ts';
import { Picture } from './Picture.tsx';
import type { RankedGroup, RankedRow } from './series.ts';

/** What a figure of ranked bars says, before it is drawn. */
export type RankedFigure = Omit<FigureParts, 'legend' | 'settings' | 'moments' | 'draw'> & {
  readonly groups: readonly RankedGroup[];
  /** What is said of the rest of a group: how many rows, and their least and largest count. */
  readonly more: (n: number, least: number, most: number) => string;
  readonly nothing: string;
  readonly fill: (palette: Palette) => string;
};

export function moreOf({ rest }: RankedGroup, more: RankedFigure['more']): string {
  const [first, last] = [rest[0], rest.at(-1)];
  return first && last ? more(rest.length, last.count, first.count) : '';
}

export function rankedParts({ groups, more, nothing: sentence, fill, ...said }: RankedFigure): FigureParts {
  const rest = groups.map((group) => moreOf(group, more));
  return {
    ...said,
    legend: [],
    settings: [],
    moments: '',
    draw: (box, palette) => {
      if (groups.every(({ shown }) => shown.length === 0)) return nothing(sentence, box, palette);
      const layout = layOut(groups, rest, box);
      const props = { layout, fill: fill(palette), palette };
      return { element: createElement(Picture, props), width: box.width, height: layout.height };
    },
  };
}

/** All rows, drawn or not. */
export const tableRows = ({ shown, rest }: RankedGroup): readonly RankedRow[] => [...shown, ...rest];

export const column = (key: string, label: string, numeric = false): Table['columns'][number] => ({
  key,
  label,
  numeric,
});

type LeadWords = {
  readonly most: (name: string, count: number, of: number) => string;
  readonly tied: (names: string, count: number) => string;
};

/** A sentence about what leads: one row or a tie of up to three; nothing where all are equal. */
export function leadSentence(group: RankedGroup, n: number, { most, tied }: LeadWords): string {
  const rows = tableRows(group);
  // Of one engagement nothing leads.
  if (n < 2) return '';
  // Not all are in the order of their counts.
  const largest = Math.max(0, ...rows.map(({ count }) => count));
  const names = rows.filter(({ count }) => count === largest).map(({ label }) => label);
  const [first] = names;
  if (first === undefined) return '';
  if (names.length === 1) return most(first, largest, n);
  return names.length > 3 || names.length === rows.length ? '' : tied(formatList(names), largest);
}
