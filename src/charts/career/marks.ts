import type { MarksOf } from '#charts/marks.ts';
import { DOT, extentOf } from './layout.ts';
import { placesOf } from './places.ts';
import type { CareerSeries } from './series.ts';

/** The dots. */
const marksOf: MarksOf<CareerSeries> = (series, _, box) => {
  const { frame, posts } = placesOf(series, box);
  const radius = DOT * frame.text;
  return posts.flatMap(({ marks }) =>
    marks.map(({ appearance, y }) => {
      const { left, right } = extentOf(appearance, frame);
      return {
        left,
        top: y - radius,
        width: right - left,
        height: 2 * radius,
        kind: 'dot' as const,
        engagements: () => [appearance.unit],
      };
    }),
  );
};

export default marksOf;
