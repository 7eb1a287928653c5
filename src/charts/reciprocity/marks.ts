import type { MarksOf } from '#charts/marks.ts';
import { behindHost } from './behind.ts';
import { barBox, layOut } from './layout.ts';
import type { ReciprocitySeries } from './series.ts';

/** The bars. */
const marksOf: MarksOf<ReciprocitySeries> = (series, context, box) => {
  const layout = layOut(series, box, true);
  return layout.bands.flatMap((placed) =>
    layout.columns.years.flatMap((year, column) =>
      placed.band.counts[column] === 0
        ? []
        : {
            ...barBox(layout, placed, column),
            // Half of the bars hang: a share of their length, from below, would begin at the wrong end.
            kind: 'cell' as const,
            engagements: behindHost('', (host) => host === placed.band.host, year, context).engagements,
          },
    ),
  );
};

export default marksOf;
