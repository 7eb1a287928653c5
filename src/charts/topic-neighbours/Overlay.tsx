import type { OverlayProps } from '#charts/chart.ts';
import { Targets } from '#charts/timeline/Targets.tsx';
import { NameLink } from '#charts/topic-ranks/NameLink.tsx';
import { topics as topicsWords } from '#i18n/messages/topics.ts';
import { paths } from '#url/paths.ts';
import { layOut, TYPE } from './layout.ts';
import type { NeighboursSeries } from './series.ts';
import { targetsOf } from './targets.ts';

const say = topicsWords.neighbours;

/** Each neighbour leads to its own page, each bar to what raised both. */
export default function Overlay({ series, context, box, onPick, onBehind }: OverlayProps<NeighboursSeries>) {
  const { selection, view } = context;
  const layout = layOut(series, box);
  const { rows, x0, text } = layout;
  if (rows.length === 0) return null;
  const targets = targetsOf(context, series.domain, layout);
  return (
    <>
      <Targets label={say.title} rows={targets} onPick={onPick} onBehind={onBehind} />
      {rows.map(({ row, label, lift, top, bottom }) => (
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
      ))}
    </>
  );
}
