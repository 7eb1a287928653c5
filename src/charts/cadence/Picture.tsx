import { formatDay } from '#i18n/dates.ts';
import { chartsOfficial as chartsOfficialWords } from '#i18n/messages/charts-official.ts';
import { RowsDrawn } from '#charts/timeline/RowsDrawn.tsx';
import { trackColour } from '#charts/timeline/colour.ts';
import { Hatch } from '#charts/timeline/Mark.tsx';
import { dayNumber, labelledYears, yearStart } from '#charts/timeline/time.ts';
import { Words, wordsWidth } from '#charts/timeline/Words.tsx';
import type { Ledger } from '#model/ledger.ts';
import type { Palette } from '#ui/palette.ts';
import { TYPE, type Layout, type RowPlace } from './layout.ts';
import { Row } from './Row.tsx';

const say = chartsOfficialWords.cadence;

export type PictureProps = {
  readonly ledger: Ledger;
  readonly layout: Layout;
  readonly asOf: string;
  readonly palette: Palette;
};

/** Years, their lines, the rule and the heads of the columns. */
function Axis({ layout, palette }: PictureProps) {
  const { narrow, text, width, base, head, scale, columns } = layout;
  const small = { size: TYPE.small * text, fill: palette.ink3 };
  const years = labelledYears(scale, (narrow ? 30 : 38) * text);
  const y = head - 13 * text;
  return (
    <>
      {years.map((year) => {
        const x = scale.at(yearStart(year));
        const line = narrow ? say.shortYear(year) : String(year);
        return (
          <g key={year}>
            <line x1={x} x2={x} y1={head} y2={base} stroke={palette.grid} />
            <Words x={x} y={y} anchor="middle" type={small} lines={[line]} />
          </g>
        );
      })}
      {!narrow &&
        (['inView', 'interval', 'due'] as const).map((key) => (
          <Words key={key} x={columns[key]} y={y} anchor="end" type={small} lines={[say.columns[key]]} />
        ))}
      <line x1={0} x2={width} y1={head} y2={head} stroke={palette.ink} />
    </>
  );
}

/** The day of the ledger: one line with its date, or where labels are in the way, a short one in each row. */
function Today({ layout, asOf, palette }: PictureProps) {
  const { narrow, text, width, base, head, scale, rows } = layout;
  if (dayNumber(asOf) > scale.until) return null;
  const x = scale.at(dayNumber(asOf));
  const stroke = { stroke: palette.ink, strokeWidth: 1.25 * text };
  if (narrow)
    return rows.map(({ row, y }) => (
      <line key={row.mechanism.id} x1={x} x2={x} y1={y - 11 * text} y2={y + 11 * text} {...stroke} />
    ));
  const type = { size: TYPE.small * text, bold: true, fill: palette.ink };
  const label = formatDay(asOf, 'short');
  const half = wordsWidth(label, type) / 2;
  const centre = Math.min(width - half, Math.max(half, x));
  return (
    <>
      <Words x={centre} y={11 * text} anchor="middle" type={type} lines={[label]} />
      <line x1={x} x2={x} y1={head - 7 * text} y2={base} {...stroke} />
    </>
  );
}

/** Name and track at the left, what is stated and due at the right. */
function RowLabels({ place, ...props }: PictureProps & { readonly place: RowPlace }) {
  const { layout: { narrow, text, width, columns }, ledger, palette } = props; // prettier-ignore
  const { row, words, label, compact, top, y } = place;
  const name = { size: (narrow ? 13.5 : TYPE.name) * text, bold: true, fill: palette.ink };
  const small = { size: TYPE.small * text, fill: palette.ink3 };
  const isDue = row.standing === 'ahead';
  const lateBase = words.late === '' || compact ? 0 : 7 * text;
  if (narrow)
    return (
      <>
        <Words x={0} y={top + 17 * text} type={name} leading={17 * text} lines={label} />
        <Words
          x={width}
          y={top + 17 * text}
          anchor="end"
          type={isDue ? { ...small, bold: true, fill: palette.ink } : small}
          lines={[compact && row.due === null ? '' : words.brief]}
        />
      </>
    );
  const cell = { size: 13 * text, fill: palette.ink };
  const quiet = { ...cell, fill: palette.ink3 };
  const base = y + 4.5 * text;
  const due = { x: columns.due, anchor: 'end' } as const;
  return (
    <>
      <Words
        x={0}
        y={top + (compact ? 20 : 18) * text}
        type={compact ? { ...name, bold: false } : name}
        leading={17 * text}
        lines={label}
      />
      {!compact && (
        <Words
          x={0}
          y={top + (18 + 17 * label.length) * text}
          type={small}
          lines={[ledger.label('track', row.mechanism.track)]}
        />
      )}
      <Words x={columns.inView} y={base} anchor="end" type={cell} lines={[words.inView]} />
      <Words
        x={columns.interval}
        y={base}
        anchor="end"
        type={row.due === null ? quiet : cell}
        lines={[words.interval]}
      />
      <Words
        {...due}
        y={base - lateBase}
        type={isDue ? { ...cell, bold: true } : quiet}
        lines={[words.due]}
      />
      {words.late !== '' && !compact && (
        <Words {...due} y={base + 9 * text} type={small} lines={[words.late]} />
      )}
    </>
  );
}

/** Pictures of both themes can stand in one document. */
const hatchOf = (track: string, { name }: Palette) => `cadence-${track}-${name}`;

/** A row for each forum, a mark for each session, a diamond for the one that is due. */
export function Picture(props: PictureProps) {
  const { layout, ledger, palette } = props;
  const { width, rows } = layout;
  const tracks = [...new Set(rows.map(({ row }) => row.mechanism.track))];
  return (
    <>
      <defs>
        {tracks.map((track) => (
          <Hatch key={track} id={hatchOf(track, palette)} colour={trackColour(ledger, track, palette)} />
        ))}
      </defs>
      <Axis {...props} />
      <Today {...props} />
      {layout.divider !== null && (
        <Words
          x={0}
          y={layout.divider.y}
          leading={16 * layout.text}
          type={{ size: TYPE.small * layout.text, fill: palette.ink3 }}
          lines={layout.divider.lines}
        />
      )}
      <RowsDrawn layout={layout} palette={palette} />
      {rows.map((place, i) => {
        const { track, id } = place.row.mechanism;
        return (
          <g key={id}>
            {i > 0 && <line x1={0} x2={width} y1={place.top} y2={place.top} stroke={palette.rule} />}
            <RowLabels {...props} place={place} />
            <Row
              ledger={ledger}
              place={place}
              layout={layout}
              colour={trackColour(ledger, track, palette)}
              hatch={hatchOf(track, palette)}
              palette={palette}
            />
          </g>
        );
      })}
    </>
  );
}
