import type { OverlayProps } from '#charts/chart.ts';
import { Targets } from '#charts/timeline/Targets.tsx';
import { targetRow } from '#charts/year-columns/targets.ts';
import { level as say } from '#i18n/messages/level.ts';
import { behindLevel } from './behind.ts';
import { layOut } from './layout.ts';
import { pickCell, pickLevel, pickYear } from './picks.ts';
import { isHigh, type LevelSeries } from './series.ts';

/** A target over each label, each cell and each number: arrow keys lead from one to the next. */
export default function Overlay({ series, context, box, onPick, onBehind }: OverlayProps<LevelSeries>) {
  const { ledger } = context;
  if (series.total === 0) return null;
  const { columns, rows, foot } = layOut(series, ledger, box, true);
  const levels = rows.map(({ row: { code, counts, total }, top, bottom }) => {
    const label = ledger.label('level', code);
    return targetRow(columns, { top, bottom }, { key: code, label, counts, total }, {
      spoken: (year, n) => (year === null ? say.row(label, n) : say.cell(label, year, n)),
      pick: (year) => (year === null ? pickLevel(code) : pickCell(code, year)),
      behind: (year) => behindLevel(label, (level) => level === code, year, context),
    });
  });
  const sums = foot.rows.map(({ row, top, height }) =>
    targetRow(columns, { top, bottom: top + height }, row, {
      spoken: (year, n) => (year === null ? say.row(row.label, n) : say.cell(row.label, year, n)),
      pick: (year) => (row.key === 'n' && year !== null ? pickYear(year) : null),
      behind: (year) =>
        behindLevel(row.label, (level) => row.key === 'n' || isHigh(ledger, level), year, context),
    }),
  );
  return <Targets label={say.title} rows={[...levels, ...sums]} onPick={onPick} onBehind={onBehind} />;
} // prettier-ignore
