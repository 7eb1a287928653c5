import { formatDay } from '#i18n/dates.ts';
import { outcomes } from '#i18n/messages/outcomes.ts';
import { RowsDrawn } from '#charts/timeline/RowsDrawn.tsx';
import { trackColour } from '#charts/timeline/colour.ts';
import { Hatch } from '#charts/timeline/Mark.tsx';
import { dayNumber, labelledYears, yearStart } from '#charts/timeline/time.ts';
import { Words } from '#charts/timeline/Words.tsx';
import type { Ledger } from '#model/ledger.ts';
import type { Palette } from '#ui/palette.ts';
import { placeWords, type Layout } from './layout.ts';
import { hatchOf, Row } from './Row.tsx';

const say = outcomes.figure;

export type PictureProps = {
  readonly ledger: Ledger;
  readonly layout: Layout;
  /** Day of the ledger; null where the axis ends before. */
  readonly asOf: string | null;
  readonly palette: Palette;
};

function Axis({ layout: { narrow, text, width, base, head, scale }, palette }: PictureProps) {
  const type = { size: 12 * text, fill: palette.ink3 };
  return (
    <>
      {labelledYears(scale, (narrow ? 30 : 38) * text).map((year) => {
        const x = scale.at(yearStart(year));
        const words = narrow ? say.shortYear(year) : String(year);
        return (
          <g key={year}>
            <line x1={x} x2={x} y1={head} y2={base} stroke={palette.grid} />
            <Words x={x} y={head - 12 * text} anchor="middle" type={type} lines={[words]} />
          </g>
        );
      })}
      <line x1={0} x2={width} y1={head} y2={head} stroke={palette.ink} />
    </>
  );
}

function Today({ layout, asOf, palette }: PictureProps) {
  if (asOf === null || dayNumber(asOf) > layout.scale.until) return null;
  const { text, narrow, base, head, rows } = layout;
  const x = layout.scale.at(dayNumber(asOf));
  const stroke = { stroke: palette.ink, strokeWidth: 1.25 * text };
  if (narrow)
    return rows.map(({ row, y }) => (
      <line key={row.thread.start.engagement.id + row.thread.start.outcome.id} x1={x} x2={x} y1={y - 11 * text} y2={y + 11 * text} {...stroke} />
    )); // prettier-ignore
  const words = formatDay(asOf, 'short');
  const type = { size: 12 * text, bold: true, fill: palette.ink };
  const { centre } = placeWords(layout, x, words, type.size * 1.06);
  return (
    <>
      <Words x={centre} y={12 * text} anchor="middle" type={type} lines={[words]} />
      <line x1={x} x2={x} y1={head - 7 * text} y2={base} {...stroke} />
    </>
  );
}

/** A row for each thread on one time axis. */
export function Picture(props: PictureProps) {
  const { ledger, layout, palette } = props;
  const tracks = new Set(
    layout.rows.flatMap(({ marks }) => marks.map(({ mark }) => mark.step.engagement.track)),
  );
  return (
    <>
      <defs>
        {[...tracks].map((track) => (
          <Hatch key={track} id={hatchOf(track, palette)} colour={trackColour(ledger, track, palette)} />
        ))}
      </defs>
      <Axis {...props} />
      <Today {...props} />
      <RowsDrawn layout={layout} palette={palette} />
      {layout.rows.map((place, i) => {
        const { start } = place.row.thread;
        return (
          <g key={`${start.engagement.id} ${start.outcome.id}`}>
            {i > 0 && <line x1={0} x2={layout.width} y1={place.top} y2={place.top} stroke={palette.rule} />}
            <Row ledger={ledger} layout={layout} place={place} palette={palette} />
          </g>
        );
      })}
    </>
  );
}
