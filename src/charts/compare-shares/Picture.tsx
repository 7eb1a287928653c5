import type { Side } from '#charts/chart.ts';
import { sideColour } from '#charts/compare-sides/sides.ts';
import { isFew } from '#charts/sentence.ts';
import { Hatch } from '#charts/timeline/Mark.tsx';
import { RowsDrawn } from '#charts/timeline/RowsDrawn.tsx';
import { Words, wordsWidth } from '#charts/timeline/Words.tsx';
import type { Palette } from '#ui/palette.ts';
import { TYPE, type Layout, type PlacedShare, type RowPlace } from './layout.ts';

type Props = {
  readonly layout: Layout;
  readonly sides: readonly [Side, Side];
  /** Engagements of each side. */
  readonly of: readonly [number, number];
  /** Apart from other figures of the page. */
  readonly id: string;
  readonly palette: Palette;
};

type BarProps = Props & { readonly at: 0 | 1; readonly placed: PlacedShare };

const hatchOf = ({ id, palette }: Props, { letter }: Side) => `${id}-${letter}-${palette.name}`;

function Bar(props: BarProps) {
  const { layout, sides, of, palette, at, placed } = props;
  const { text, x0, thickness } = layout;
  const colour = sideColour(sides[at], palette);
  const hatched = isFew(of[at]);
  const stroke = hatched ? (colour.outline ?? colour.fill) : colour.outline;
  const type = { size: TYPE.value * text, fill: palette.ink };
  const y = placed.top + thickness / 2 + 4.2 * text;
  const x = x0 + placed.length + 6 * text;
  const after = x + wordsWidth(placed.value, type) + 6 * text;
  return (
    <>
      {placed.length > 0 && (
        <rect
          x={x0}
          y={placed.top}
          width={placed.length}
          height={thickness}
          fill={hatched ? `url(#${hatchOf(props, sides[at])})` : colour.fill}
          {...(stroke === null ? {} : { stroke })}
        />
      )}
      <Words x={x} y={y} type={type} lines={[placed.value]} />
      {placed.count !== '' && (
        <Words x={after} y={y} type={{ ...type, fill: palette.ink3 }} lines={[placed.count]} />
      )}
    </>
  );
}

function Row(props: Props & { readonly place: RowPlace }) {
  const { layout, palette, place } = props;
  const { text } = layout;
  return (
    <>
      <Words
        x={0}
        y={place.labelY}
        type={{ size: TYPE.label * text, fill: palette.ink }}
        leading={TYPE.leading * text}
        lines={place.label}
      />
      <Bar {...props} at={0} placed={place.bars[0]} />
      <Bar {...props} at={1} placed={place.bars[1]} />
      <line
        x1={layout.x0}
        x2={layout.x0}
        y1={place.bars[0].top - 3 * text}
        y2={place.bars[1].top + layout.thickness + 3 * text}
        stroke={palette.ink}
      />
    </>
  );
}

/** A row for each value, in it a bar for each side: the share that it has there. */
export const Picture = (props: Props) => (
  <>
    <defs>
      {props.sides.map((side) => (
        <Hatch key={side.letter} id={hatchOf(props, side)} colour={sideColour(side, props.palette)} />
      ))}
    </defs>
    {props.layout.rows.map((place) => (
      <Row key={place.row.code} {...props} place={place} />
    ))}
    <RowsDrawn layout={props.layout} palette={props.palette} />
  </>
);
