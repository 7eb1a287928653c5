import { Bar, BarChart, XAxis, YAxis, type BarShapeProps } from 'recharts';
import type { LiveProps } from '#charts/chart.ts';
import { Readout } from '#charts/figure/Readout.tsx';
import { marked } from '#charts/picking.ts';
import { Base, Before, ShareAxis, TopicWords } from './Axes.tsx';
import { barHeight, layOut } from './layout.ts';
import { pickRaised } from '#charts/topics/picks.ts';
import { share, type CoverageSeries } from './series.ts';

/** The bars of the picture, to walk over and to point at; words and marks are drawn by the same code. */
export default function Live(props: LiveProps<CoverageSeries>) {
  const { series, context, box, palette, walk, at, onAt, by } = props;
  const layout = layOut(series, context.ledger, box);
  const { rows, left, right, head, base, width, height, row, text } = layout;
  const data = rows.map((topic) => ({ middle: topic.middle, share: share(topic.row.count, series.n) }));

  // Recharts may lay them over the rows, which are what is pointed at.
  const shape = ({ x, y, width: w, height: h }: BarShapeProps) => (
    <rect x={x} y={y} width={w} height={h} fill={palette.topic} pointerEvents="none" />
  );

  const active = at ? rows[at.stop] : undefined;
  return (
    <>
      <BarChart
        layout="vertical"
        width={width}
        height={height}
        data={data}
        margin={{ left, right: width - right, top: head, bottom: height - base }}
        accessibilityLayer={false}
      >
        <XAxis type="number" domain={[0, 1]} hide />
        <YAxis type="number" dataKey="middle" domain={[head, base]} hide />
        {active && <rect x={0} width={width} y={active.top} height={row} fill={palette.tint} />}
        <ShareAxis {...props} layout={layout} />
        {rows.map((topic) => (
          <TopicWords key={topic.row.code} {...props} layout={layout} topic={topic} />
        ))}
        <Bar dataKey="share" barSize={barHeight(text)} shape={shape} isAnimationActive={false} />
        {rows.map((topic, i) => (
          <g
            key={topic.row.code}
            {...marked(true, pickRaised(topic.row.code, topic.row.count, topic.row.isSelected), i)}
            onPointerEnter={() => onAt({ stop: i, part: null })}
          >
            <Before {...props} layout={layout} topic={topic} />
            <rect y={topic.top} width={width} height={row} fill="transparent" />
          </g>
        ))}
        <Base {...props} layout={layout} />
      </BarChart>
      {active && (
        <Readout
          walk={walk}
          at={at}
          anchor={{ left, right: left + active.length, y: active.top + row }}
          width={width}
          palette={palette}
          by={by}
        />
      )}
    </>
  );
}
