import type { Palette } from '#ui/palette.ts';
import { marked } from '#charts/picking.ts';
import { Hatch } from '#charts/timeline/Mark.tsx';
import { CountAxis, Remarks, YearAxis } from './Axes.tsx';
import type { Layout } from './layout.ts';
import { pickSegment, pickYear, walkedBars } from './picks.ts';
import { Segment } from './Segment.tsx';
import { colourAt, hatchId, segmentsOf } from './segments.ts';
import type { FrequencySeries } from './series.ts';

export type PictureProps = {
  readonly series: FrequencySeries;
  readonly layout: Layout;
  readonly palette: Palette;
  readonly interactive: boolean;
};

/** Hatches of the groups that have an unknown period. */
export function Hatches({ series, palette }: Pick<PictureProps, 'series' | 'palette'>) {
  const isHatched = series.bars.some((bar) => bar.slot === null);
  if (!isHatched) return null;
  return (
    <defs>
      {series.groups.map((group, i) => (
        <Hatch key={group.key} id={hatchId(i, palette)} colour={colourAt(series, i, palette)} />
      ))}
    </defs>
  );
}

/** Engagements per year, quarter or month, stacked. */
export function Picture(props: PictureProps) {
  const { series, layout, palette, interactive } = props;
  const stops = new Map(walkedBars(series).map((bar, i) => [bar, i]));
  return (
    <>
      <Hatches {...props} />
      <CountAxis {...props} />
      {layout.bars.map((placed) => {
        const { bar, x, width } = placed;
        const stop = stops.get(bar) ?? -1;
        return (
          <g key={`${bar.year} ${bar.slot ?? ''}`} {...marked(interactive, pickYear(bar), stop)}>
            {segmentsOf(series, layout, placed).map(({ group, y, height }) => (
              <g key={group} {...marked(interactive, pickSegment(series, bar, group), stop)}>
                <Segment
                  x={x}
                  y={y}
                  width={width}
                  height={height}
                  colour={colourAt(series, group, palette)}
                  hatch={bar.slot === null ? hatchId(group, palette) : null}
                  palette={palette}
                />
              </g>
            ))}
          </g>
        );
      })}
      <YearAxis {...props} />
      <Remarks {...props} />
    </>
  );
}
