import { createElement } from 'react';
import { defineChart, type ChartContext } from '#charts/chart.ts';
import { rankedParts, type RankedFigure } from '#charts/ranked-bars/parts.ts';
import { Rows } from './Rows.tsx';

/** A ranking about a topic, whose bars are ink: violet is for topics themselves. */
export type TopicRanking = Omit<RankedFigure, 'id' | 'number' | 'fill'>;

/** Address of the page that a row is about; null where there is none. */
export type RowAddress = (key: string) => string | null;

/** Ranked bars as a chart, the names of which lead to their pages. */
export const topicRanking = (
  id: string,
  ranking: (context: ChartContext) => TopicRanking,
  address: RowAddress,
) =>
  defineChart<RankedFigure>({
    id,
    controls: [],
    series: (context) => ({ ...ranking(context), id, number: 0, fill: (palette) => palette.ink2 }),
    words: (figure) => {
      const { title, takeaway, subtitle, legend, notes, table, records } = rankedParts(figure);
      return { title, takeaway, subtitle, legend, notes, table, records };
    },
    draw: (figure, _context, box, palette) => rankedParts(figure).draw(box, palette, false),
    Overlay: ({ series, box, onPick }) => createElement(Rows, { figure: series, box, address, onPick }),
  });
