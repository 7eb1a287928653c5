import type { OverlayProps } from '#charts/chart.ts';
import { NameLink } from '#charts/topic-ranks/NameLink.tsx';
import { mechanisms as mechanismsWords } from '#i18n/messages/mechanisms.ts';
import { paths } from '#url/paths.ts';
import { layOut, TYPE } from './layout.ts';
import type { MatrixSeries } from './series.ts';

const say = mechanismsWords.matrix;

/** Each topic leads to its page. */
export default function TopicLinks({
  series,
  context: { selection, view },
  box,
}: OverlayProps<MatrixSeries>) {
  const { rows, text, labelWidth, narrow } = layOut(series, box);
  return rows.map(({ row, lines, top, bottom, labelY }) => (
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
  ));
}
