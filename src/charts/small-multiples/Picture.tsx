import { sideColour } from '#charts/compare-sides/sides.ts';
import { Words } from '#charts/timeline/Words.tsx';
import type { Palette } from '#ui/palette.ts';
import { TYPE, type Layout, type PanelPlace } from './layout.ts';
import type { MultiplesSeries } from './series.ts';

type Props = { readonly series: MultiplesSeries; readonly layout: Layout; readonly palette: Palette };

function Panel({ series, layout, palette, place }: Props & { readonly place: PanelPlace }) {
  const { text, wide, bar, scale } = layout;
  const { side, years } = series;
  const { x, base, plotTop, bars, name } = place;
  const colour = sideColour(side, palette);
  const axis = { size: TYPE.axis * text, fill: palette.ink3 };
  const [first, last] = [years[0], years.at(-1)];
  const left = (bars[0]?.x ?? x) - 1;
  const empty = place.panel.n === 0;
  const y = Math.round(plotTop) + 0.5;
  return (
    <>
      <Words
        x={x}
        y={place.top + 12 * text}
        type={{ size: TYPE.name * text, fill: empty ? palette.ink3 : palette.ink }}
        leading={TYPE.leading * text}
        lines={name}
      />
      <line x1={left} x2={x + wide} y1={y} y2={y} stroke={palette.grid} />
      <Words x={x} y={plotTop + 4 * text} type={axis} lines={[String(scale)]} />
      {bars.map(
        (placed, i) =>
          placed.height > 0 && (
            <rect
              key={i}
              x={placed.x}
              y={placed.y}
              width={bar}
              height={placed.height}
              fill={bar < 4 ? (colour.outline ?? colour.fill) : colour.fill}
            />
          ),
      )}
      <line
        x1={left}
        x2={x + wide}
        y1={Math.round(base) + 0.5}
        y2={Math.round(base) + 0.5}
        stroke={palette.ink}
      />
      <Words x={left} y={base + 14 * text} type={axis} lines={[String(first ?? '')]} />
      {last !== first && (
        <Words x={x + wide} y={base + 14 * text} anchor="end" type={axis} lines={[String(last ?? '')]} />
      )}
    </>
  );
}

/** One small picture for each value, all on one scale. */
export const Picture = (props: Props) =>
  props.layout.panels.map((place) => <Panel key={place.panel.code} {...props} place={place} />);
