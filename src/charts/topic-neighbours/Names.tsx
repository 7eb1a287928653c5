import type { OverlayProps } from '#charts/chart.ts';
import { NameLink } from '#charts/topic-ranks/NameLink.tsx';
import { messages } from '#i18n/messages.ts';
import { layOut, TYPE } from './layout.ts';
import type { NeighboursSeries } from './series.ts';

const say = messages.topics.neighbours;

type Props = Pick<OverlayProps<NeighboursSeries>, 'series' | 'box'> & {
  readonly address: (domain: string) => string;
};

/** Each neighbour leads to its own page. */
export function Names({ series, box, address }: Props) {
  const { rows, x0, text } = layOut(series, box);
  return rows.map(({ row, label, lift, top, bottom }) => (
    <NameLink
      key={row.domain}
      to={address(row.domain)}
      name={say.spoken(row.label, row.together, lift)}
      lines={label}
      size={TYPE.label * text}
      leading={TYPE.leading * text}
      baseline={17.5 * text}
      place={{ top, height: bottom - top, width: x0 - 8 * text }}
    />
  ));
}
