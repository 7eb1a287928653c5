import type { Colour } from '#charts/dimension.ts';
import { Diamond, Mark } from '#charts/timeline/Mark.tsx';
import { labelledYears, yearStart } from '#charts/timeline/time.ts';
import { Words, wordsWidth } from '#charts/timeline/Words.tsx';
import type { Palette } from '#ui/palette.ts';
import { STEP, TYPE as LABEL } from './labels.ts';
import { RADIUS, TYPE, type Gap, type Layout, type Stop } from './layout.ts';

type LineProps = {
  readonly layout: Layout;
  readonly colour: Colour;
  readonly palette: Palette;
  readonly hatch: string;
};

/** Half the length that the words of a stretch cut out of its line. */
const cutOf = ({ words }: Gap, text: number) =>
  words === null ? 0 : wordsWidth(words, { size: TYPE.gap * text, fill: '' }) / 2 + 12 * text;

function Axis({ layout, palette }: LineProps) {
  const { text, width, scale, y, axis, gaps } = layout;
  const isCut = (x: number) =>
    gaps.some((gap) => Math.abs(x - (gap.x1 + gap.x2) / 2) < cutOf(gap, text) && gap.words !== null);
  const small = { size: TYPE.axis * text, fill: palette.ink3 };
  return (
    <>
      {labelledYears(scale, 38 * text).map((year) => {
        const x = scale.at(yearStart(year));
        return (
          <g key={year}>
            {!isCut(x) && <line x1={x} x2={x} y1={y - 5 * text} y2={y + 5 * text} stroke={palette.rule} />}
            <Words x={x + 3 * text} y={axis + 15 * text} type={small} lines={[String(year)]} />
          </g>
        );
      })}
      <line x1={0} x2={width} y1={axis} y2={axis} stroke={palette.rule} />
    </>
  );
}

/** From one to the next, cut open for the time elapsed. */
function Stretch({ layout: { text, y }, gap, palette }: LineProps & { readonly gap: Gap }) {
  const { x1, x2, words, isDue, broken } = gap;
  if (x2 <= x1) return null;
  const type = { size: TYPE.gap * text, fill: palette.ink2 };
  const middle = (x1 + x2) / 2;
  const half = cutOf(gap, text);
  const dashes = isDue
    ? { strokeDasharray: `${1.5 * text} ${3 * text}` }
    : broken
      ? { strokeDasharray: `${5 * text} ${3.5 * text}` }
      : {};
  const stroke = { stroke: palette.ink2, strokeWidth: 1.5 * text, fill: 'none', ...dashes };
  return (
    <>
      <path d={`M${x1} ${y}H${middle - half}M${middle + half} ${y}H${x2}`} {...stroke} />
      {words !== null && <Words x={middle} y={y + 4.2 * text} anchor="middle" type={type} lines={[words]} />}
    </>
  );
}

/** Around the one that the page is about. */
function Ring({ stop, layout: { text, y }, palette }: LineProps & { readonly stop: Stop }) {
  const gap = 4 * text;
  const r = RADIUS * text + gap;
  return (
    <rect
      x={stop.left - gap}
      y={y - r}
      width={stop.right - stop.left + 2 * gap}
      height={2 * r}
      rx={r}
      fill={palette.ground}
      stroke={palette.ink}
      strokeWidth={1.75 * text}
    />
  );
}

function StopMark(props: LineProps & { readonly stop: Stop }) {
  const { stop, layout: { text, y }, colour, palette, hatch } = props; // prettier-ignore
  if (stop.engagement === null)
    return <Diamond x={stop.x} y={y} radius={7 * text} ink={palette.ink} ground={palette.ground} />;
  return (
    <>
      {stop.isCurrent && <Ring {...props} />}
      <Mark
        y={y}
        from={stop.from}
        to={stop.to}
        precision={stop.precision}
        filled
        colour={colour}
        ground={palette.ground}
        radius={RADIUS * text}
        hatch={hatch}
      />
    </>
  );
}

function Labels({ layout: { labels, text, y }, palette }: LineProps) {
  return labels.map(({ stop, row, anchor, x, hasDetails }) => {
    const name = { size: LABEL.name * text, bold: stop.isCurrent, fill: palette.ink };
    const details = { size: LABEL.details * text, fill: palette.ink2 };
    const base = y - (20 + row * STEP) * text;
    return (
      <g key={stop.engagement?.id ?? 'due'}>
        {row === 1 && (
          <line x1={stop.x} x2={stop.x} y1={base + 5 * text} y2={y - 13 * text} stroke={palette.mid} />
        )}
        <Words x={x} y={base} anchor={anchor} type={name} lines={[stop.name]} />
        {hasDetails && (
          <Words x={x} y={y + 27 * text} anchor={anchor} type={details} lines={[stop.details]} />
        )}
      </g>
    );
  });
}

/** The one that the page is about lies over those that it meets. */
const inDrawingOrder = (stops: readonly Stop[]) =>
  stops.toSorted((a, b) => Number(a.isCurrent) - Number(b.isCurrent));

/** The sessions of one forum along a line. */
export function Line(props: LineProps) {
  const { layout } = props;
  return (
    <>
      <Axis {...props} />
      {layout.gaps.map((gap) => (
        <Stretch key={gap.key} {...props} gap={gap} />
      ))}
      {inDrawingOrder(layout.stops).map((stop) => (
        <StopMark key={stop.engagement?.id ?? 'due'} {...props} stop={stop} />
      ))}
      <Labels {...props} />
    </>
  );
}
