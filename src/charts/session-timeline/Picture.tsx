import { trackColour } from '#charts/timeline/colour.ts';
import { Diamond, Hatch, Mark } from '#charts/timeline/Mark.tsx';
import { thin } from '#charts/timeline/thin.ts';
import { dayNumber, labelledYears, yearStart } from '#charts/timeline/time.ts';
import { Words, wordsWidth } from '#charts/timeline/Words.tsx';
import { formatDate } from '#i18n/dates.ts';
import { formatElapsed } from '#i18n/elapsed.ts';
import { mechanisms as mechanismsWords } from '#i18n/messages/mechanisms.ts';
import { startOf } from '#model/edtf.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Palette } from '#ui/palette.ts';
import { ASIDE, type Layout } from './layout.ts';
import type { TimelineSeries } from './series.ts';

const say = mechanismsWords.timeline;
const HATCH = 'session-timeline-year';

export type PictureProps = {
  readonly ledger: Ledger;
  readonly series: TimelineSeries;
  readonly layout: Layout;
  readonly palette: Palette;
};

/** Years, lanes and the day of the ledger. */
function Axis({ layout, series, palette }: PictureProps) {
  const { text, width, height, head, scale, lanes, narrow } = layout;
  const small = { size: 12 * text, fill: palette.ink3 };
  const today = scale.at(dayNumber(series.asOf));
  return (
    <>
      {labelledYears(scale, (narrow ? 30 : 38) * text).map((year) => {
        const x = scale.at(yearStart(year));
        const line = narrow ? say.shortYear(year) : String(year);
        return (
          <g key={year}>
            <line x1={x} x2={x} y1={head} y2={height} stroke={palette.grid} />
            <Words x={x} y={head - 9 * text} anchor="middle" type={small} lines={[line]} />
          </g>
        );
      })}
      <line x1={0} x2={width} y1={head} y2={head} stroke={palette.ink} />
      {lanes.map(({ label, y }) => (
        <line key={label} x1={scale.x0} x2={scale.x1} y1={y} y2={y} stroke={palette.rule} />
      ))}
      <line
        x1={today}
        x2={today}
        y1={head - 5 * text}
        y2={height}
        stroke={palette.ink}
        strokeWidth={1.25 * text}
      />
    </>
  );
}

/** Names of the lanes; on a phone they stand among the lines, on ground of their own. */
function Lanes({ layout: { lanes, text, narrow }, palette }: PictureProps) {
  const type = { size: 13 * text, fill: palette.ink };
  return lanes.map(({ label, labelY }) => (
    <g key={label}>
      {narrow && (
        <rect
          x={0}
          y={labelY - 12 * text}
          width={wordsWidth(label, type) + 4 * text}
          height={16 * text}
          fill={palette.plate}
        />
      )}
      <Words x={0} y={labelY} type={type} lines={[label]} />
    </g>
  ));
}

/** From meeting to meeting across the lanes, with the time elapsed on one line above them. */
function Steps({ layout: { marks, text, elapsedY }, series, palette }: PictureProps) {
  const type = { size: 11 * text, fill: palette.ink2 };
  const labels = series.steps.flatMap(({ from, to }, i) => {
    const [a, b] = [marks[i], marks[i + 1]];
    if (!a || !b) return [];
    const words = formatElapsed(from.when, to.when);
    const middle = (a.middle + b.middle) / 2;
    const half = wordsWidth(words, type) / 2;
    return half * 2 > b.middle - a.middle
      ? []
      : [{ words, middle, left: middle - half, right: middle + half, rank: 0 }];
  });
  return (
    <>
      {series.steps.map(({ to, broken }, i) => {
        const [a, b] = [marks[i], marks[i + 1]];
        return a && b ? (
          <line
            key={to.id}
            x1={a.middle}
            y1={a.y}
            x2={b.middle}
            y2={b.y}
            stroke={palette.mid}
            strokeWidth={1.25 * text}
            {...(broken && { strokeDasharray: `${5 * text} ${3.5 * text}` })}
          />
        ) : null;
      })}
      {thin(labels, 4 * text).map(({ words, middle }) => (
        <Words key={middle} x={middle} y={elapsedY} anchor="middle" type={type} lines={[words]} />
      ))}
    </>
  );
}

/** Session numbers beside their marks, as many as fit in a lane. */
function Numbers({ layout: { marks, lanes, text }, palette }: PictureProps) {
  return lanes.map(({ y }) => {
    const labels = marks
      .filter((mark) => mark.y === y)
      .flatMap(({ meeting: { engagement, inView }, middle }) => {
        if (engagement.ordinal === null) return [];
        const words = String(engagement.ordinal);
        const type = { size: 12 * text, fill: inView ? palette.ink : palette.ink3 };
        const half = wordsWidth(words, type) / 2;
        return [{ words, type, middle, left: middle - half, right: middle + half, rank: 0 }];
      });
    return thin(labels, 3 * text).map(({ words, type, middle }) => (
      <Words key={words} x={middle} y={y + 18 * text} anchor="middle" type={type} lines={[words]} />
    ));
  });
}

function Due({ layout: { due, marks, text }, series, palette }: PictureProps) {
  if (!due || !series.due) return null;
  const words = formatDate(series.due.date, 'short');
  const { isLate } = series;
  const type = { size: 12 * text, bold: !isLate, fill: isLate ? palette.ink2 : palette.ink };
  const last = marks.at(-1);
  return (
    <>
      {last && (
        <line
          x1={last.middle}
          y1={last.y}
          x2={due.x}
          y2={due.y}
          stroke={palette.ink2}
          strokeWidth={1.5 * text}
          strokeDasharray={`${1.5 * text} ${3 * text}`}
        />
      )}
      <Diamond
        x={due.x}
        y={due.y}
        radius={6.5 * text}
        ink={isLate ? palette.mid : palette.ink}
        ground={palette.ground}
      />
      <Words
        x={due.x + (due.isBefore ? -ASIDE : ASIDE) * text}
        y={due.y + 4 * text}
        anchor={due.isBefore ? 'end' : 'start'}
        type={type}
        lines={[words]}
      />
    </>
  );
}

/** Each meeting in the lane of its host: a forum that is held in turn zigzags. */
export function Picture(props: PictureProps) {
  const { ledger, layout, palette, series } = props;
  const colour = trackColour(ledger, series.track, palette);
  if (series.placed.length === 0)
    return <Words x={0} y={16 * layout.text} type={{ size: 13 * layout.text, fill: palette.ink3 }} lines={[say.nothing]} />; // prettier-ignore
  return (
    <>
      <defs>
        <Hatch id={HATCH} colour={colour} />
      </defs>
      <Axis {...props} />
      <Steps {...props} />
      <Lanes {...props} />
      <Due {...props} />
      {layout.marks.map(({ meeting: { engagement, inView }, y, from, to }) => (
        <Mark
          key={engagement.id}
          y={y}
          from={from}
          to={to}
          precision={startOf(engagement.when).precision}
          filled={inView}
          colour={colour}
          ground={palette.ground}
          radius={layout.radius}
          hatch={HATCH}
        />
      ))}
      <Numbers {...props} />
    </>
  );
}
