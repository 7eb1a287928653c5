import { charts as chartsWords } from '#i18n/messages/charts.ts';
import { formatPercent } from '#i18n/numbers.ts';
import type { Palette } from '#ui/palette.ts';
import { HEAD_BASELINE } from '#charts/topics/rows.ts';
import { Words } from '#charts/timeline/Words.tsx';
import { barHeight, type Layout, type PlacedTopic } from './layout.ts';

type Props = { readonly layout: Layout; readonly palette: Palette };

const say = chartsWords.topics;
const LINES = [0.25, 0.5, 0.75, 1] as const;

/** Where lines are drawn: down the plot, or where labels stand above their bars, beside each bar alone. */
const stretches = ({ above, head, base, rows, text }: Layout): readonly (readonly [number, number])[] => {
  const half = barHeight(text) / 2 + 2 * text;
  return above ? rows.map(({ middle }) => [middle - half, middle + half]) : [[head - 2, base]];
};

type LineProps = { readonly layout: Layout; readonly share: number; readonly stroke: string };

function Line({ layout, share, stroke }: LineProps) {
  const at = Math.round(layout.x(share)) + 0.5;
  return stretches(layout).map(([from, to]) => (
    <line key={from} x1={at} x2={at} y1={from} y2={to} stroke={stroke} />
  ));
}

/** Shares above the plot, their lines behind it, and the heads of the columns. */
export function ShareAxis({ layout, palette }: Props) {
  const { x, text, counts, width, left, right, above } = layout;
  const type = { size: 12 * text, fill: palette.ink3 };
  const y = HEAD_BASELINE * text;
  const labelled = right - left > 120 * text ? [0, 0.5, 1] : [0, 1];
  return (
    <>
      {LINES.map((line) => (
        <Line key={line} layout={layout} share={line} stroke={palette.grid} />
      ))}
      {labelled.map((line) => (
        <Words
          key={line}
          x={x(line)}
          y={y}
          anchor={above && line === 0 ? 'start' : 'middle'}
          type={type}
          lines={[formatPercent(line, 1)]}
        />
      ))}
      <text x={counts} y={y} fontSize={12 * text} fontStyle="italic" fill={palette.ink3} textAnchor="end">
        {say.n}
      </text>
      <Words x={width} y={y} anchor="end" type={type} lines={[say.share]} />
    </>
  );
}

/** The line from which bars begin. */
export const Base = ({ layout, palette }: Props) => <Line layout={layout} share={0} stroke={palette.ink} />;

/** Name and numbers of a topic, in the middle of its row. */
export function TopicWords({ layout, palette, topic }: Props & { readonly topic: PlacedTopic }) {
  const { text, counts, width } = layout;
  const { label, count, share, words: y } = topic;
  const { isSelected } = topic.row;
  const plain = { size: 13 * text, fill: palette.ink };
  const strong = { ...plain, bold: isSelected };
  return (
    <>
      <Words x={0} y={y} type={strong} lines={[label]} />
      <Words x={counts} y={y} anchor="end" type={strong} lines={[count]} />
      <Words x={width} y={y} anchor="end" type={{ ...plain, fill: palette.ink2 }} lines={[share]} />
    </>
  );
}

/** The share in the period before: a line of ink with ground around it, so that it is seen on the bar and beside it. */
export function Before({ layout, palette, topic }: Props & { readonly topic: PlacedTopic }) {
  const { text } = layout;
  if (topic.before === null) return null;
  const height = barHeight(text) + 5 * text;
  const y = topic.middle - height / 2;
  const x = Math.round(topic.before);
  return (
    <>
      <rect x={x - 2} y={y} width={4} height={height} fill={palette.ground} />
      <rect x={x - 1} y={y} width={2} height={height} fill={palette.ink} />
    </>
  );
}
