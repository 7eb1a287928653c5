import css from './RangeSlider.module.css';

const HEIGHT = 46;

type Props = {
  readonly counts: ArrayLike<number>;
  /** Positions of the first and last bar that are chosen. */
  readonly from: number;
  readonly to: number;
};

/** One bar a step, the chosen ones dark. A picture only: its numbers are in the figures. */
export function Histogram({ counts, from, to }: Props) {
  const bars = Array.from(counts);
  const largest = Math.max(1, ...bars);
  return (
    <svg
      className={css.histogram}
      viewBox={`0 0 ${bars.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {bars.map((count, i) => {
        const height = count === 0 ? 0 : Math.max(1, (count / largest) * HEIGHT);
        return (
          <rect
            key={i}
            className={i >= from && i <= to ? css.inside : css.outside}
            x={i + 0.06}
            y={HEIGHT - height}
            width={0.88}
            height={height}
          />
        );
      })}
    </svg>
  );
}
