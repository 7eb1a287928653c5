import { Link } from 'react-router-dom';
import type { OverlayProps } from '#charts/chart.ts';
import { formatDate } from '#i18n/dates.ts';
import { mechanisms as mechanismsWords } from '#i18n/messages/mechanisms.ts';
import { paths } from '#url/paths.ts';
import { layOut } from './layout.ts';
import type { TimelineSeries } from './series.ts';

const say = mechanismsWords.timeline;
const LEAST = 24;

/** Each mark leads to its engagement, and tells of it below the figure. */
export default function MeetingLinks({ series, context, box, onBehind }: OverlayProps<TimelineSeries>) {
  const { ledger, selection, view } = context;
  return layOut(ledger, series, box).marks.map(({ meeting: { engagement }, middle, half, y }) => {
    const { id, title, when, host } = engagement;
    const name = say.mark(title, formatDate(when, 'long'), ledger.label('host', host));
    const behind = { title: name, engagements: () => [engagement] };
    const width = Math.max(LEAST, 2 * half);
    return (
      <Link
        key={id}
        to={paths.engagement(id, { selection, view })}
        title={name}
        // The browser would drag its address, and years could not be dragged over from here.
        draggable={false}
        aria-label={name}
        onFocus={() => onBehind(behind)}
        onPointerEnter={() => onBehind(behind)}
        onPointerLeave={() => onBehind(null)}
        // Styles as properties: figures are drawn in Node as well, where no style sheet can be imported.
        style={{ position: 'absolute', left: middle - width / 2, top: y - LEAST / 2, width, height: LEAST }}
      />
    );
  });
}
