import type { Palette } from '#ui/palette.ts';
import { marked } from '#charts/picking.ts';
import { pickRaised } from '#charts/topics/picks.ts';
import { Base, Before, ShareAxis, TopicWords } from './Axes.tsx';
import { barHeight, type Layout } from './layout.ts';

export type PictureProps = {
  readonly layout: Layout;
  readonly palette: Palette;
  readonly interactive: boolean;
};

/** Share of engagements that raised each topic. */
export function Picture(props: PictureProps) {
  const { layout, palette, interactive } = props;
  const { rows, left, width, row, text } = layout;
  const height = barHeight(text);
  return (
    <>
      <ShareAxis {...props} />
      {rows.map((topic, i) => (
        <g
          key={topic.row.code}
          {...marked(interactive, pickRaised(topic.row.code, topic.row.count, topic.row.isSelected), i)}
        >
          {interactive && <rect y={topic.top} width={width} height={row} fill="transparent" />}
          <TopicWords {...props} topic={topic} />
          <rect
            x={left}
            y={topic.middle - height / 2}
            width={topic.length}
            height={height}
            fill={palette.topic}
          />
          <Before {...props} topic={topic} />
        </g>
      ))}
      <Base {...props} />
    </>
  );
}
