import { sideColour } from '#charts/compare-sides/sides.ts';
import type { Colour } from '#charts/dimension.ts';
import { Hatch } from '#charts/timeline/Mark.tsx';
import { Words } from '#charts/timeline/Words.tsx';
import { charts } from '#i18n/messages/charts.ts';
import type { Palette } from '#ui/palette.ts';
import type { Layout, Panel, PlacedBar } from './layout.ts';

type Props = { readonly layout: Layout; readonly palette: Palette };
type PanelProps = Props & { readonly panel: Panel };

const hatchOf = ({ of }: Panel, { name }: Palette) => `compare-frequency-${of.side.letter}-${name}`;

function Frame({ layout, palette, panel }: PanelProps) {
  const { text, left, right, width, ticks, isRoomy } = layout;
  const small = { size: 12 * text, fill: palette.ink3 };
  return (
    <>
      {panel.titleXs.map((x) => (
        <Words
          key={x}
          x={x}
          y={panel.titleY}
          type={{ size: 13.5 * text, bold: true, fill: palette.ink }}
          leading={18 * text}
          lines={panel.title}
        />
      ))}
      {ticks.map((tick) => {
        const y = Math.round(layout.y(panel, tick)) + 0.5;
        return (
          <g key={tick}>
            <line x1={left} x2={right} y1={y} y2={y} stroke={tick === 0 ? palette.ink : palette.grid} />
            <Words x={left - 8 * text} y={y + 4 * text} anchor="end" type={small} lines={[String(tick)]} />
            {right < width && (
              <Words x={right + 8 * text} y={y + 4 * text} type={small} lines={[String(tick)]} />
            )}
          </g>
        );
      })}
      {panel.labels.map(({ year, x }) => (
        <Words
          key={year}
          x={x}
          y={panel.base + 16 * text}
          anchor="middle"
          type={small}
          lines={[isRoomy ? String(year) : charts.frequency.shortYear(year)]}
        />
      ))}
    </>
  );
}

type BarProps = PanelProps & { readonly placed: PlacedBar; readonly colour: Colour };

function Bar({ layout: { text, isRoomy }, palette, panel, placed, colour }: BarProps) {
  const { bar, x, width, y } = placed;
  if (bar.total === 0) return null;
  const outline = colour.outline ?? (bar.slot === null ? colour.fill : null);
  const isHatched = bar.slot === null;
  return (
    <>
      <rect
        x={x}
        y={y}
        width={width}
        height={panel.base - y}
        fill={isHatched ? `url(#${hatchOf(panel, palette)})` : colour.fill}
        {...(outline === null || width < 4 ? {} : { stroke: outline })}
      />
      {isRoomy && (
        <Words
          x={x + width / 2}
          y={y - 5 * text}
          anchor="middle"
          type={{ size: 12 * text, fill: palette.ink }}
          lines={[String(bar.total)]}
        />
      )}
    </>
  );
}

/** A above B, on the same scale. */
export const Picture = (props: Props) =>
  props.layout.panels.map((panel) => {
    const colour = sideColour(panel.of.side, props.palette);
    return (
      <g key={panel.of.side.letter}>
        <defs>
          <Hatch id={hatchOf(panel, props.palette)} colour={colour} />
        </defs>
        <Frame {...props} panel={panel} />
        {panel.bars.map((placed) => (
          <Bar
            key={`${placed.bar.year} ${placed.bar.slot}`}
            {...props}
            panel={panel}
            placed={placed}
            colour={colour}
          />
        ))}
      </g>
    );
  });
