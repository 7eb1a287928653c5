import { createElement } from 'react';
import { recordsOf } from '#charts/career/appearances.ts';
import { perOfficial } from '#charts/career/perOfficial.ts';
import { officialSubtitle } from '#charts/career/subtitle.ts';
import { defineChart, type Chart, type ChartContext } from '#charts/chart.ts';
import { countNote, ruleNote } from '#charts/notes.ts';
import { messages } from '#i18n/messages.ts';
import type { Table } from '#export/parts.ts';
import type { Palette } from '#ui/palette.ts';
import { layOut } from './layout.ts';
import { Overlay } from './Overlay.tsx';
import { Picture } from './Picture.tsx';
import { leadSentence, moreOf, type RankedWords } from './words.ts';
import type { NamedSeries, RankedSeries } from './series.ts';

const { chartsOfficial: common } = messages;

/** A figure of ranked bars about one official. */
export type RankedDefinition = {
  readonly id: string;
  readonly say: RankedWords;
  readonly series: (context: ChartContext, official: string) => RankedSeries;
  /** Said below the figure beside the counting rule and n. */
  readonly notes?: (series: RankedSeries) => readonly string[];
  readonly columns: Table['columns'];
  /** Cells of all rows, drawn or not. */
  readonly cells: (series: RankedSeries) => Table['rows'];
  readonly fill: (palette: Palette) => string;
};

export const column = (key: string, label: string, numeric = false): Table['columns'][number] => ({
  key,
  label,
  numeric,
});

const isEmpty = ({ groups }: RankedSeries) => groups.every(({ shown }) => shown.length === 0);

export const rankedChart = ({
  id,
  say,
  series,
  notes,
  columns,
  cells,
  fill,
}: RankedDefinition): ((official: string) => Chart) =>
  perOfficial((official) =>
    defineChart<NamedSeries>({
      id,
      controls: [],
      series: (context) => {
        const ranked = series(context, official);
        return { ...ranked, more: ranked.groups.map((group) => moreOf(group, say.more)), label: say.title };
      },
      words: (ranked, context) => {
        const n = ranked.appearances.length;
        const [first] = ranked.groups;
        const lead = first ? leadSentence(first, n, say) : '';
        return {
          title: say.title,
          takeaway: isEmpty(ranked) ? say.nothing : common.sentences(lead, say.what),
          subtitle: officialSubtitle(context, official, n),
          legend: [],
          notes: isEmpty(ranked) ? [] : [ruleNote(context), countNote(n), ...(notes?.(ranked) ?? [])],
          table: { caption: say.title, columns, rows: cells(ranked) },
          records: recordsOf(ranked.appearances),
        };
      },
      draw: (ranked, _context, box, palette) => {
        const layout = layOut(ranked, box);
        const props = { layout, fill: fill(palette), nothing: say.nothing, palette };
        return { element: createElement(Picture, props), width: box.width, height: layout.height };
      },
      Overlay,
    }),
  );
