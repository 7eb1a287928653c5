import type { ReactElement } from 'react';
import { exports_ as exportWords } from '#i18n/messages/export.ts';
import type { Palette } from '#ui/palette.ts';
import type { FigureParts, Provenance } from '../parts.ts';
import { stack, textBlock, type Block } from './block.tsx';
import { footerBlock } from './footer.tsx';
import { legendBlock } from './legend.tsx';
import { wrapEvenly } from './wrap.ts';

/** Width and least height in units of the layout, in which axes are written at 12; `tight` as in `Box`. */
export type Room = { readonly width: number; readonly height: number; readonly tight: boolean };

/** `needed` is the height that the content takes; `height` is that or the room's, whichever is more. */
export type Layout = { readonly needed: number; readonly height: number; readonly element: ReactElement };

const MARGIN = { side: 24, top: 26, bottom: 18, chart: 12 } as const;
// Charts begin at different heights of their own: below a legend, and more below bare words, they need air.
const GAP = { subtitle: 2, legend: 12, chart: 6, bare: 16, footer: 28 } as const;
const BAND = 4;
/** A chart that leaves more of its image empty than this share stands in the middle of what it leaves. */
const EMPTY = 0.15;

const TITLE = { font: 'serif600', size: 25, line: 31, baseline: 23, tracking: -0.008 } as const;
const SUBTITLE = { font: 'sans', size: 15, line: 21, baseline: 16 } as const;

const middleIn = (height: number, needed: number) =>
  height - needed > EMPTY * height ? Math.round((height - needed) / 2) : 0;

/** Away from its page a figure has to say between whom, unless its words do. */
function standalone({ title, subtitle }: FigureParts, { parties }: Provenance): string {
  const isSaid = title.includes(parties) || subtitle.includes(parties);
  return isSaid ? subtitle : exportWords.between(parties, subtitle);
}

function headBlock(parts: FigureParts, subtitle: string, width: number, palette: Palette): Block {
  const title = textBlock(parts.title, width, { ...TITLE, fill: palette.ink }, wrapEvenly);
  const below = textBlock(subtitle, width, { ...SUBTITLE, fill: palette.ink2 }, wrapEvenly);
  return stack([stack([title, below], GAP.subtitle), legendBlock(parts.legend, width, palette)], GAP.legend);
}

/** The chart alone, with a margin so that no line end is cut. */
export function layOutChart(parts: FigureParts, room: Room, palette: Palette): Layout {
  const inner = { width: room.width - 2 * MARGIN.chart, height: room.height - 2 * MARGIN.chart };
  const drawing = parts.draw({ ...inner, text: 1, tight: room.tight }, palette, false);
  const needed = drawing.height + 2 * MARGIN.chart;
  const height = Math.max(room.height, needed);
  const top = MARGIN.chart + middleIn(height, needed);
  const element = <g transform={`translate(${MARGIN.chart} ${top})`}>{drawing.element}</g>;
  return { needed, height, element };
}

/** Band, title, subtitle, legend, chart, notes, origin: the words first, the chart in what they leave. */
export function layOutFigure(
  parts: FigureParts,
  provenance: Provenance,
  room: Room,
  palette: Palette,
  brief: boolean,
): Layout {
  const width = room.width - 2 * MARGIN.side;
  const head = headBlock(parts, brief ? '' : standalone(parts, provenance), width, palette);
  const foot = footerBlock(parts, provenance, width, palette, brief);
  const top = MARGIN.top + head.height + (parts.legend.length === 0 ? GAP.bare : GAP.chart);
  const below = GAP.footer + foot.height + MARGIN.bottom;
  const box = { width, text: 1, height: room.height - top - below, tight: room.tight };
  const drawing = parts.draw(box, palette, false);
  const needed = top + drawing.height + below;
  const height = Math.max(room.height, needed);
  const middle = middleIn(height, needed);
  const element = (
    <>
      <rect width={room.width} height={BAND} fill={palette.ink} />
      <g transform={`translate(${MARGIN.side} ${MARGIN.top})`}>{head.element}</g>
      <g transform={`translate(${MARGIN.side} ${top + middle})`}>{drawing.element}</g>
      <g transform={`translate(${MARGIN.side} ${Math.round(height - MARGIN.bottom - foot.height)})`}>
        {foot.element}
      </g>
    </>
  );
  return { needed, height, element };
}
