import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { Link } from 'react-router-dom';
import { moments as say } from '#i18n/messages/moments.ts';
import type { Palette } from '#ui/palette.ts';
import { paths } from '#url/paths.ts';
import type { ChartContext } from '#charts/chart.ts';
import type { TimeAxis } from '#charts/timeline/axis.ts';
import { Moments } from '#charts/timeline/Moments.tsx';
import type { PlacedMoment, PlacedMoments } from '#charts/timeline/placedMoments.ts';
import css from './MomentLayer.module.css';
import { useSeen } from './useSeen.ts';

type Props = {
  readonly moments: PlacedMoments;
  readonly axis: TimeAxis;
  readonly title: string;
  readonly context: ChartContext;
  readonly palette: Palette;
  readonly text: number;
  readonly size: { readonly width: number; readonly height: number };
  readonly onBare: (isBare: false) => void;
};

type ReadingProps = { readonly placed: PlacedMoment; readonly context: ChartContext };

/** What it was, when, and who says so. */
function Reading({ placed: { moment, date }, context }: ReadingProps) {
  const { selection, view } = context;
  const state = { selection, view };
  return (
    <>
      <p className={css.date}>{date}</p>
      <p>
        {moment.engagement === null ? (
          moment.long
        ) : (
          <Link to={paths.engagement(moment.engagement, state)}>{moment.long}</Link>
        )}
      </p>
      <p className={css.sources}>
        {say.reportedBy}{' '}
        {moment.sources.map(({ id, publisher }, i) => (
          <span key={id}>
            {i > 0 && ', '}
            <Link to={paths.source(id, state)}>{publisher}</Link>
          </span>
        ))}
      </p>
    </>
  );
}

/** Of what is read out: px at a text size of 1. */
const WIDEST = 320;

const leave = (event: KeyboardEvent) => {
  if (event.key === 'Escape' && document.activeElement instanceof HTMLElement) document.activeElement.blur();
};

/** The moments behind a chart, and over each label a button that reads it out. */
export default function MomentLayer({ moments, axis, title, context, palette, text, size, onBare }: Props) {
  useLayoutEffect(() => onBare(false), [onBare]);
  const list = useRef<HTMLUListElement>(null);
  const seen = useSeen(list, size.width, false);
  const [from, to] = [Math.max(0, seen?.left ?? 0), Math.min(size.width, seen?.right ?? size.width)];
  const widest = Math.min(WIDEST * text, to - from);
  return (
    <div className={css.layer}>
      <svg {...size} aria-hidden="true">
        <Moments {...{ moments, axis, text, palette }} />
      </svg>
      <ul ref={list} className={css.list} aria-label={say.list(title)} onKeyDown={leave}>
        {moments.placed.map((placed) => {
          const { moment, date, words, baseline } = placed;
          const isRight = (words.left + words.right) / 2 > size.width / 2;
          const top = baseline - 12 * text;
          return (
            <li key={moment.id} className={css.moment}>
              <button
                type="button"
                className={css.label}
                style={{ left: words.left, width: words.right - words.left, top, height: 16 * text }}
                aria-label={say.dated(moment.short, date)}
              />
              <div
                className={css.reading}
                style={{
                  top: top + 16 * text,
                  maxWidth: widest,
                  ...(isRight
                    ? { right: size.width - Math.max(Math.min(words.right, to), from + widest) }
                    : { left: Math.min(Math.max(words.left, from), to - widest) }),
                }}
              >
                <Reading placed={placed} context={context} />
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
