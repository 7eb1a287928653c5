import type { OverlayProps } from '#charts/chart.ts';
import { NameLink } from '#charts/topic-ranks/NameLink.tsx';
import { topics as topicsWords } from '#i18n/messages/topics.ts';
import { paths } from '#url/paths.ts';
import { layOut, TYPE } from './layout.ts';
import type { NeighboursSeries } from './series.ts';

const say = topicsWords.neighbours;

/** Each neighbour leads to its own page. */
export default function Names({ series, context: { selection, view }, box }: OverlayProps<NeighboursSeries>) {
  const { rows, x0, text } = layOut(series, box);
  return rows.map(({ row, label, lift, top, bottom }) => (
    <NameLink
      key={row.domain}
      to={paths.topic(row.domain, { selection, view })}
      name={say.spoken(row.label, row.together, lift)}
      lines={label}
      size={TYPE.label * text}
      leading={TYPE.leading * text}
      baseline={17.5 * text}
      place={{ top, height: bottom - top, width: x0 - 8 * text }}
    />
  ));
}
