import { Diamond, Mark } from '#charts/timeline/Mark.tsx';
import { Words } from '#charts/timeline/Words.tsx';
import type { Colour } from '#charts/dimension.ts';
import type { Palette } from '#ui/palette.ts';
import { COLUMN, type ColumnLayout, type ColumnStop } from './columnLayout.ts';
import { TYPE as LABEL } from './labels.ts';
import { RADIUS } from './layout.ts';

type Props = {
  readonly layout: ColumnLayout;
  readonly colour: Colour;
  readonly palette: Palette;
  readonly hatch: string;
};

/** From the row above to this one. */
function Line({ layout: { text, stops }, stop, palette }: Props & { readonly stop: ColumnStop }) {
  const above = stops[stops.indexOf(stop) - 1];
  if (!above) return null;
  const x = COLUMN.line * text;
  const gap = (ring: boolean) => (RADIUS + (ring ? 5.5 : 2)) * text;
  const dashes =
    stop.engagement === null
      ? { strokeDasharray: `${1.5 * text} ${3 * text}` }
      : stop.broken
        ? { strokeDasharray: `${5 * text} ${3.5 * text}` }
        : {};
  return (
    <line
      x1={x}
      x2={x}
      y1={above.y + gap(above.isCurrent)}
      y2={stop.y - gap(stop.isCurrent)}
      stroke={palette.ink2}
      strokeWidth={1.5 * text}
      {...dashes}
    />
  );
}

function StopMark({ layout: { text }, stop, colour, palette, hatch }: Props & { readonly stop: ColumnStop }) {
  const x = COLUMN.line * text;
  const { y, engagement, isCurrent, precision } = stop;
  if (engagement === null)
    return <Diamond x={x} y={y} radius={7 * text} ink={palette.ink} ground={palette.ground} />;
  return (
    <>
      {isCurrent && (
        <circle cx={x} cy={y} r={(RADIUS + 4) * text} fill={palette.ground} stroke={palette.ink} strokeWidth={1.75 * text} />
      )}
      <Mark
        y={y}
        from={x}
        to={x}
        precision={precision}
        filled
        colour={colour}
        ground={palette.ground}
        radius={(isCurrent && precision !== 'day' ? 4.5 : RADIUS) * text}
        hatch={hatch}
      />
    </>
  );
} // prettier-ignore

function Row(props: Props & { readonly stop: ColumnStop }) {
  const { layout: { text, width }, stop, palette } = props; // prettier-ignore
  const name = { size: LABEL.name * text, bold: stop.isCurrent, fill: palette.ink };
  const details = { size: LABEL.details * text, fill: palette.ink2 };
  const after = { size: LABEL.details * text, fill: palette.ink3 };
  const x = COLUMN.words * text;
  return (
    <>
      <Line {...props} />
      <StopMark {...props} />
      <Words x={x} y={stop.y + 4.5 * text} type={name} lines={[stop.name]} />
      {stop.after !== '' && (
        <Words x={width} y={stop.y + 4.5 * text} anchor="end" type={after} lines={[stop.after]} />
      )}
      <Words x={x} y={stop.y + 21 * text} type={details} leading={16 * text} lines={stop.details} />
    </>
  );
}

/** The sessions of one forum from above to below. */
export const Column = (props: Props) =>
  props.layout.stops.map((stop) => <Row key={stop.engagement?.id ?? 'due'} {...props} stop={stop} />);
