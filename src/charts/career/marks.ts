import { dotMark, type MarksOf } from '#charts/marks.ts';
import { extentOf } from './layout.ts';
import { placesOf } from './places.ts';
import type { CareerSeries } from './series.ts';

/** The dots. */
const marksOf: MarksOf<CareerSeries> = (series, _, box) => {
  const { frame, posts } = placesOf(series, box);
  return posts.flatMap(({ marks }) =>
    marks.map(({ appearance, y }) => dotMark(extentOf(appearance, frame), y, frame.dot, appearance.unit)),
  );
};

export default marksOf;
