import { topics as say } from '#i18n/messages/topics.ts';
import { usePalette } from '#ui/usePalette.ts';

const HEIGHT = 22;
const STEP = 8;

type Props = {
  readonly label: string;
  readonly years: readonly number[];
  /** Engagements in each of the years. */
  readonly counts: readonly number[];
};

/** A bar for each year, each topic on its own scale: the shape, not the size, is compared. */
export function Sparkline({ label, years, counts }: Props) {
  const { topic, rule } = usePalette();
  const most = Math.max(0, ...counts);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const width = years.length * STEP;
  const busiest = years[counts.indexOf(most)] ?? first;
  return (
    <svg
      role="img"
      aria-label={say.spark(label, first, last, most, busiest)}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      height={HEIGHT}
      preserveAspectRatio="none"
    >
      {counts.map((n, i) => {
        const height = most === 0 ? 0 : (n / most) * (HEIGHT - 1);
        return (
          <rect
            key={years[i]}
            x={i * STEP + 1}
            y={HEIGHT - 1 - height}
            width={STEP - 2}
            height={height}
            fill={topic}
          />
        );
      })}
      <rect y={HEIGHT - 1} width={width} height={1} fill={rule} />
    </svg>
  );
}
