import type { OverlayProps } from '#charts/chart.ts';
import { Targets, type Target } from '#charts/timeline/Targets.tsx';
import { dayNumber } from '#charts/timeline/time.ts';
import { layOut, type Layout, type RowPlace } from './layout.ts';
import { extentOf } from './marks.ts';
import { ringsOf } from './rings.ts';
import type { CadenceSeries } from './series.ts';
import { absentLabel, dueLabel, rowLabel, sessionLabel, titleOf } from './words.ts';

/** The least that a finger hits: px. */
const LEAST = 20;

/** The name of a forum, its sessions and what is due: in the order in which they are drawn. */
function targetsOf(place: RowPlace, layout: Layout): Target[] {
  const { row, top, bottom } = place;
  const { narrow, scale, width } = layout;
  const { id } = row.mechanism;
  const marksTop = narrow ? place.y - LEAST : top;
  const tall = { top: marksTop, height: bottom - marksTop };
  const name: Target = {
    key: id,
    left: 0,
    width: narrow ? width : scale.x0 - LEAST / 2,
    top,
    height: narrow ? marksTop - top : bottom - top,
    label: rowLabel(row),
    behind: {
      title: row.mechanism.name,
      engagements: () => row.placed.filter((s) => s.inView).map((s) => s.engagement),
    },
    pick: { facets: { mechanism: id } },
  };
  const sessions = row.marked.map((session): Target => {
    const { left, right, middle } = extentOf(session, layout);
    const { year } = session.engagement;
    const breadth = Math.max(LEAST, right - left);
    return {
      key: session.engagement.id,
      left: middle - breadth / 2,
      width: breadth,
      ...tall,
      label: sessionLabel(session),
      behind: { title: sessionLabel(session), engagements: () => [session.engagement] },
      pick: { facets: { mechanism: id }, ...(year !== null && { years: [year, year] }) },
    };
  });
  const rings = row.absent.flatMap((run) =>
    ringsOf(run, layout).map((ring): Target => ({
      key: `${id} ${ring.first}`, left: ring.x - 5, width: 10, ...tall, label: absentLabel(ring), pick: null,
    })),
  ); // prettier-ignore
  const marks = [...sessions, ...rings].sort((a, b) => a.left + a.width / 2 - (b.left + b.width / 2));
  const { due } = row;
  const x = due && scale.at(dayNumber(due.day));
  return [
    name,
    ...marks,
    ...(due && x !== null && dayNumber(due.day) <= scale.until
      ? [
          {
            key: `${id} due`,
            left: x - LEAST / 2,
            width: LEAST,
            ...tall,
            label: dueLabel(due, row.standing),
            pick: null,
          },
        ]
      : []),
  ];
}

export default function Overlay({ series, box, onPick, onBehind }: OverlayProps<CadenceSeries>) {
  const layout = layOut(series, box);
  const rows = layout.rows.map((place) => targetsOf(place, layout));
  return rows.length === 0 ? null : (
    <Targets label={titleOf(series)} rows={rows} onPick={onPick} onBehind={onBehind} />
  );
}
