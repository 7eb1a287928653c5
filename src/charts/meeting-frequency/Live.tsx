import type { SyntheticEvent } from 'react';
import { Bar, BarChart, XAxis, YAxis, type BarShapeProps, type MouseHandlerDataParam } from 'recharts';
import type { LiveProps } from '#charts/chart.ts';
import { Readout } from '#charts/figure/Readout.tsx';
import { marked } from '#charts/picking.ts';
import { CountAxis, Remarks, YearAxis } from './Axes.tsx';
import { layOut } from './layout.ts';
import { pickSegment, walkedBars } from './picks.ts';
import { Hatches } from './Picture.tsx';
import { Segment } from './Segment.tsx';
import { colourAt, hatchId, visible } from './segments.ts';
import { groupCounts, type Bar as Period, type FrequencySeries } from './series.ts';

/** A row of the chart's data: where the bar stands, and what it holds by group. */
type Row = { readonly bar: Period; readonly centre: number; readonly counts: readonly number[] };

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && 'centre' in value;

/** The bars of the picture, to walk over and to point at; axes and segments are drawn by the same code. */
export default function Live(props: LiveProps<FrequencySeries>) {
  const { series, box, palette, walk, at, onAt, by } = props;
  const layout = layOut(series, box, true);
  const { left, right, top, base, width, height, ticks } = layout;
  const stops = new Map(walkedBars(series).map((bar, i) => [bar, i]));
  const placed = layout.bars.filter(({ bar }) => stops.has(bar));
  const rows = placed.map(({ bar, x, width: w }): Row => ({
    bar,
    centre: x - left + w / 2,
    counts: groupCounts(series, bar.counts),
  }));

  function point({ activeTooltipIndex }: MouseHandlerDataParam, event: SyntheticEvent) {
    const stop = activeTooltipIndex == null ? NaN : Number(activeTooltipIndex);
    if (!Number.isInteger(stop)) return;
    const group = event.target instanceof Element ? event.target.closest<SVGElement>('[data-group]')?.dataset.group : undefined;
    const part = walk.stops[stop]?.parts.findIndex(({ key }) => key === Number(group)) ?? -1;
    const next = { stop, part: group === undefined || part < 0 ? null : part };
    if (next.stop !== at?.stop || next.part !== at.part) onAt(next);
  } // prettier-ignore

  const shapeOf = (group: number) => ({ x, y, width: w, height: h, payload }: BarShapeProps) => {
    if (!isRow(payload) || h <= 0) return <g />;
    const { bar, counts } = payload;
    const stop = stops.get(bar) ?? -1;
    const isTop = counts.slice(group + 1).every((count) => count === 0);
    return (
      <g data-group={group} {...marked(true, pickSegment(series, bar, group), stop)}>
        <Segment
          x={x}
          {...visible(y, h, isTop)}
          width={w}
          colour={colourAt(series, group, palette)}
          hatch={bar.slot === null ? hatchId(group, palette) : null}
          palette={palette}
        />
      </g>
    );
  }; // prettier-ignore

  const active = at ? placed[at.stop] : undefined;
  return (
    <>
      <BarChart
        width={width}
        height={height}
        data={rows}
        margin={{ left, right: width - right, top, bottom: height - base }}
        accessibilityLayer={false}
        onMouseMove={point}
      >
        <XAxis type="number" dataKey="centre" domain={[0, right - left]} hide />
        <YAxis domain={[0, ticks.at(-1) ?? 1]} hide />
        <Hatches {...props} />
        {active && (
          <rect x={active.x - 2} width={active.width + 4} y={top} height={base - top} fill={palette.tint} />
        )}
        <CountAxis {...props} layout={layout} />
        {series.groups.map(({ key }, group) => (
          <Bar
            key={key}
            dataKey={(row: Row) => row.counts[group] ?? 0}
            stackId="all"
            barSize={placed[0]?.width ?? 0}
            shape={shapeOf(group)}
            isAnimationActive={false}
          />
        ))}
        <YearAxis {...props} layout={layout} />
        <Remarks {...props} layout={layout} />
      </BarChart>
      {active && (
        <Readout
          walk={walk}
          at={at}
          anchor={{ left: active.x, right: active.x + active.width, y: top }}
          width={width}
          palette={palette}
          by={by}
        />
      )}
    </>
  );
}
