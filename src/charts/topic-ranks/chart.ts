import { defineChart, type ChartContext } from '#charts/chart.ts';
import { perSubject } from '#charts/perSubject.ts';
import { rankedParts, type RankedFigure } from '#charts/ranked-bars/parts.ts';
import type { PageState } from '#url/view.ts';

/** What is ranked about a topic; its bars are ink, for violet is for topics themselves. */
export type TopicRanking = Omit<RankedFigure, 'id' | 'number' | 'fill'> & {
  /** Address of the page that a row is about; null where rows have none. */
  readonly address: ((key: string, state: PageState) => string) | null;
};

export type TopicRankingFigure = RankedFigure & Pick<TopicRanking, 'address'>;

/** Ranked bars as a chart of each topic, the names of which lead to their pages. */
export const topicRanking = (id: string, ranking: (context: ChartContext, domain: string) => TopicRanking) =>
  perSubject((domain) =>
    defineChart<TopicRankingFigure>({
      id,
      controls: [],
      series: (context) => ({
        ...ranking(context, domain),
        id,
        number: 0,
        fill: (palette) => palette.ink2,
      }),
      words: (figure) => {
        const { title, takeaway, subtitle, legend, notes, table, records } = rankedParts(figure);
        return { title, takeaway, subtitle, legend, notes, table, records };
      },
      draw: (figure, _context, box, palette) => rankedParts(figure).draw(box, palette, false),
      marks: () => import('#charts/ranked-bars/marks.ts'),
      leads: true,
      overlay: () => import('./Rows.tsx'),
    }),
  );
