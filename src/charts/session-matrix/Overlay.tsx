import type { OverlayProps } from '#charts/chart.ts';
import { Targets } from '#charts/timeline/Targets.tsx';
import { NameLink } from '#charts/topic-ranks/NameLink.tsx';
import { mechanisms as mechanismsWords } from '#i18n/messages/mechanisms.ts';
import { paths } from '#url/paths.ts';
import { layOut, TYPE } from './layout.ts';
import type { MatrixSeries } from './series.ts';
import { targetsOf } from './targets.ts';

const say = mechanismsWords.matrix;

/** Each topic leads to its page, each square and total to the meetings behind it. */
export default function Overlay({ series, context, box, onPick, onBehind }: OverlayProps<MatrixSeries>) {
  const { selection, view } = context;
  const layout = layOut(series, box);
  const { rows, text, labelWidth, narrow } = layout;
  if (rows.length === 0) return null;
  const targets = rows.map((place) => targetsOf(series, layout, { ...place, narrow }));
  return (
    <>
      <Targets label={say.title[series.kind]} rows={targets} onPick={onPick} onBehind={onBehind} />
      {rows.map(({ row, lines, top, bottom, labelY }) => (
        <NameLink
          key={row.domain}
          to={paths.topic(row.domain, { selection, view })}
          name={say.row(row.label, row.n, series.columns.length)}
          lines={lines}
          size={TYPE.label * text}
          leading={TYPE.leading * text}
          baseline={labelY - top}
          place={{ top, width: labelWidth, height: narrow ? 24 * text : bottom - top }}
        />
      ))}
    </>
  );
}
