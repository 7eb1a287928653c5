import { createElement } from 'react';
import { trackColour } from '#charts/timeline/colour.ts';
import type { Box, Drawing, FigureParts } from '#export/parts.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Palette } from '#ui/palette.ts';
import { layOutColumn, LEAST_WIDTH } from './columnLayout.ts';
import { layOut } from './layout.ts';
import { Picture } from './Picture.tsx';
import type { StripSeries } from './series.ts';
import { notesOf, tableOf, takeawayOf, titleOf } from './words.ts';

function draw(ledger: Ledger, series: StripSeries, box: Box, palette: Palette): Drawing {
  const colour = trackColour(ledger, series.mechanism.track, palette);
  const layout =
    box.width < LEAST_WIDTH * box.text
      ? { column: layOutColumn(ledger, series, box), line: null }
      : { column: null, line: layOut(ledger, series, box) };
  const { width, height } = layout.column ?? layout.line;
  const hatch = `strip-${series.mechanism.track}-${palette.name}`;
  return { element: createElement(Picture, { ...layout, colour, palette, hatch }), width, height };
}

/** What the series says, ready to be drawn: see `stripSeries`. */
export const stripParts = (ledger: Ledger, series: StripSeries, number: number): FigureParts => ({
  id: 'series-strip',
  number,
  title: titleOf(series),
  takeaway: takeawayOf(series),
  subtitle: takeawayOf(series),
  legend: [],
  notes: notesOf(series),
  table: tableOf(ledger, series),
  settings: [],
  moments: '',
  draw: (box, palette) => draw(ledger, series, box, palette),
  records: series.shown.map((e) => e.id),
});
