import { useMemo, type SyntheticEvent } from 'react';
import { Bar, BarChart, XAxis, YAxis, type BarShapeProps, type MouseHandlerDataParam } from 'recharts';
import type { LiveProps } from '#charts/chart.ts';
import { Readout } from '#charts/figure/Readout.tsx';
import { marked } from '#charts/picking.ts';
import type { Palette } from '#ui/palette.ts';
import { CountAxis, Remarks, YearAxis } from './Axes.tsx';
import { layOut, type Layout } from './layout.ts';
import { pickSegment, walkedBars } from './picks.ts';
import { Hatches } from './Picture.tsx';
import { Segment } from './Segment.tsx';
import { colourAt, hatchId, visible } from './segments.ts';
import { groupCounts, type Bar as Period, type FrequencySeries } from './series.ts';

/** A row of the chart's data: where the bar stands, and what it holds by group. */
type Row = {
  readonly bar: Period;
  readonly stop: number;
  readonly centre: number;
  readonly counts: readonly number[];
};

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && 'centre' in value;

function rowsOf(series: FrequencySeries, { bars, left }: Layout) {
  const stops = new Map(walkedBars(series).map((bar, i) => [bar, i]));
  const placed = bars.filter(({ bar }) => stops.has(bar));
  const rows = placed.map(({ bar, x, width }, stop): Row => ({
    bar,
    stop,
    centre: x - left + width / 2,
    counts: groupCounts(series, bar.counts),
  }));
  return { placed, rows };
}

const shapeOf = (series: FrequencySeries, group: number, palette: Palette) =>
  function BarSegment({ x, y, width, height, payload }: BarShapeProps) {
    if (!isRow(payload) || height <= 0) return <g />;
    const { bar, counts, stop } = payload;
    const isTop = counts.slice(group + 1).every((count) => count === 0);
    return (
      <g data-group={group} {...marked(true, pickSegment(series, bar, group), stop)}>
        <Segment
          x={x}
          {...visible(y, height, isTop)}
          width={width}
          colour={colourAt(series, group, palette)}
          hatch={bar.slot === null ? hatchId(group, palette) : null}
          palette={palette}
        />
      </g>
    );
  };

/** The bars of the picture, to walk over and to point at; axes and segments are drawn by the same code. */
export default function Live(props: LiveProps<FrequencySeries>) {
  const { series, box, palette, walk, at, onAt, by } = props;
  const layout = useMemo(() => layOut(series, box, true), [series, box]);
  const { left, right, top, base, width, height, ticks } = layout;
  // Equal data must be the same data: the chart puts new bars in place of the old otherwise, and a click loses its target.
  const { placed, rows } = useMemo(() => rowsOf(series, layout), [series, layout]);
  const bars = useMemo(
    () =>
      series.groups.map(({ key }, group) => ({
        key,
        dataKey: (row: Row) => row.counts[group] ?? 0,
        shape: shapeOf(series, group, palette),
      })),
    [series, palette],
  );

  function point({ activeTooltipIndex }: MouseHandlerDataParam, { target }: SyntheticEvent) {
    const stop = activeTooltipIndex == null ? NaN : Number(activeTooltipIndex);
    if (!Number.isInteger(stop)) return;
    const segment = target instanceof Element ? target.closest<SVGElement>('[data-group]') : null;
    const group = segment === null ? null : Number(segment.dataset.group);
    const part = walk.stops[stop]?.parts.findIndex(({ key }) => key === group) ?? -1;
    const next = { stop, part: part < 0 ? null : part };
    if (next.stop !== at?.stop || next.part !== at.part) onAt(next);
  }

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
        {bars.map((bar) => (
          <Bar
            {...bar}
            key={bar.key}
            stackId="all"
            barSize={placed[0]?.width ?? 0}
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
