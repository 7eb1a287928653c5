import { messages } from '#i18n/messages.ts';
import { formatPercent } from '#i18n/numbers.ts';
import type { Palette } from '#ui/palette.ts';
import { HEAD_BASELINE } from '../topics/rows.ts';
import { Words } from '../timeline/Words.tsx';
import { barHeight, type Layout, type PlacedTopic } from './layout.ts';

type Props = { readonly layout: Layout; readonly palette: Palette };

const say = messages.charts.topics;
const LINES = [0.25, 0.5, 0.75, 1] as const;

/** Shares above the plot, their lines behind it, and the heads of the columns. */
export function ShareAxis({ layout, palette }: Props) {
  const { x, head, base, text, counts, width, left, right } = layout;
  const type = { size: 12 * text, fill: palette.ink3 };
  const y = HEAD_BASELINE * text;
  const labelled = right - left > 120 * text ? [0, 0.5, 1] : [0, 1];
  return (
    <>
      {LINES.map((line) => {
        const at = Math.round(x(line)) + 0.5;
        return <line key={line} x1={at} x2={at} y1={head} y2={base} stroke={palette.grid} />;
      })}
      {labelled.map((line) => (
        <Words key={line} x={x(line)} y={y} anchor="middle" type={type} lines={[formatPercent(line, 1)]} />
      ))}
      <text x={counts} y={y} fontSize={12 * text} fontStyle="italic" fill={palette.ink3} textAnchor="end">
        {say.n}
      </text>
      <Words x={width} y={y} anchor="end" type={type} lines={[say.share]} />
    </>
  );
}

/** The line from which bars begin. */
export const Base = ({ layout: { left, head, base }, palette }: Props) => (
  <line
    x1={Math.round(left) + 0.5}
    x2={Math.round(left) + 0.5}
    y1={head - 2}
    y2={base}
    stroke={palette.ink}
  />
);

/** Name and numbers of a topic, in the middle of its row. */
export function TopicWords({ layout, palette, topic }: Props & { readonly topic: PlacedTopic }) {
  const { text, counts, width, row } = layout;
  const { label, count, share, top } = topic;
  const { isSelected } = topic.row;
  const y = top + row / 2 + 4.5 * text;
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
  const { text, row } = layout;
  if (topic.before === null) return null;
  const height = barHeight(text) + 5 * text;
  const y = topic.top + (row - height) / 2;
  const x = Math.round(topic.before);
  return (
    <>
      <rect x={x - 2} y={y} width={4} height={height} fill={palette.ground} />
      <rect x={x - 1} y={y} width={2} height={height} fill={palette.ink} />
    </>
  );
}
