import { appearancesOf, recordsOf, type Appearance } from '#charts/career/appearances.ts';
import { perSubject } from '#charts/perSubject.ts';
import { officialSubtitle } from '#charts/career/subtitle.ts';
import { defineChart, type Chart, type ChartContext } from '#charts/chart.ts';
import { countNote, ruleNote } from '#charts/notes.ts';
import { chartsOfficial as common } from '#i18n/messages/charts-official.ts';
import type { Table } from '#export/parts.ts';
import { leadSentence, rankedParts, type RankedFigure } from './parts.ts';
import type { RankedGroup } from './series.ts';

/** The sentences that each figure has for itself. */
type OwnWords = Pick<RankedFigure, 'title' | 'nothing' | 'more'> &
  Parameters<typeof leadSentence>[2] & {
    /** What is counted. */
    readonly what: string;
  };

/** A ranking of something in the engagements that list one official. */
export type Ranking = {
  readonly id: string;
  readonly say: OwnWords;
  readonly groups: (appearances: readonly Appearance[], context: ChartContext, official: string) => RankedGroup[];
  /** Said below the figure beside the counting rule and n. */
  readonly notes?: (appearances: readonly Appearance[]) => readonly string[];
  readonly columns: Table['columns'];
  /** Cells of all rows, drawn or not. */
  readonly cells: (group: RankedGroup) => Table['rows'];
  readonly fill: RankedFigure['fill'];
}; // prettier-ignore

function figureOf(ranking: Ranking, context: ChartContext, official: string): RankedFigure {
  const { id, say, columns, cells, fill } = ranking;
  const appearances = appearancesOf(context, official);
  const n = appearances.length;
  const groups = ranking.groups(appearances, context, official);
  const isEmpty = groups.every(({ shown }) => shown.length === 0);
  const lead = groups.slice(0, 1).map((group) => leadSentence(group, n, say));
  return {
    id,
    number: 0,
    title: say.title,
    takeaway: isEmpty ? say.nothing : common.sentences(...lead, say.what),
    subtitle: officialSubtitle(context, official, n),
    notes: isEmpty ? [] : [ruleNote(context), countNote(n), ...(ranking.notes?.(appearances) ?? [])],
    table: { caption: say.title, columns, rows: groups.flatMap(cells) },
    records: recordsOf(appearances),
    groups,
    more: say.more,
    nothing: say.nothing,
    fill,
  };
}

/** The chart of each official. */
export const ofOfficial = (ranking: Ranking): ((official: string) => Chart) =>
  perSubject((official) =>
    defineChart<RankedFigure>({
      id: ranking.id,
      controls: [],
      series: (context) => figureOf(ranking, context, official),
      words: (figure) => {
        const { title, takeaway, subtitle, legend, notes, table, records } = rankedParts(figure);
        return { title, takeaway, subtitle, legend, notes, table, records };
      },
      draw: (figure, _context, box, palette) => rankedParts(figure).draw(box, palette, false),
      marks: () => import('./marks.ts'),
      leads: true,
      overlay: () => import('./Overlay.tsx'),
    }),
  );
