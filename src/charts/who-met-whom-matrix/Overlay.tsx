import type { OverlayProps } from '#charts/chart.ts';
import { Targets, type Target } from '#charts/timeline/Targets.tsx';
import { pairTarget, personTarget } from '#charts/who-met-whom/targets.ts';
import { whoMetWhom as words } from '#i18n/messages/who-met-whom.ts';
import { cellBox, layOutMatrix, type MatrixLayout } from './layout.ts';
import { layOutList } from './list.ts';
import { isNarrow } from './narrow.ts';
import type { MatrixSeries } from './series.ts';
import { Underlines } from './Underlines.tsx';

type Props = OverlayProps<MatrixSeries>;

function listed({ series, context, box }: Props): Target[][] {
  return layOutList(series, box).rows.map(({ pair, top, height }) => [
    pairTarget(context, pair, { left: 0, top, width: box.width, height }),
  ]);
}

function cells(layout: MatrixLayout, context: Props['context']): Target[][] {
  const { bands, step, labelWidth, text } = layout;
  return bands.flatMap(({ top, head, columns, rows }) => [
    columns.map(({ person, x }) =>
      personTarget(context, person, { left: x, top: top + 18 * text, width: step, height: head - top - 19 * text }),
    ),
    ...rows.map((row) => [
      personTarget(context, row.person, { left: 0, top: row.top, width: labelWidth, height: row.height }),
      ...row.cells.map((cell) =>
        pairTarget(context, cell.pair, cellBox(layout, row, cell)),
      ),
    ]),
  ]);
} // prettier-ignore

/** A number leads to the engagements of its pair, a name to the page of the official. */
export default function Overlay(props: Props) {
  const { series, context, box, onPick, onBehind } = props;
  if (series.meetings.pairs.length === 0) return null;
  const targets = (rows: Target[][]) => (
    <Targets label={words.matrix.title} rows={rows} onPick={onPick} onBehind={onBehind} />
  );
  if (isNarrow(box)) return targets(listed(props));
  const layout = layOutMatrix(series, box);
  return (
    <>
      <Underlines layout={layout} selected={series.selected} />
      {targets(cells(layout, context))}
    </>
  );
}
