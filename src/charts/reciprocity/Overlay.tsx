import type { OverlayProps } from '#charts/chart.ts';
import { Targets } from '#charts/timeline/Targets.tsx';
import { targetRow } from '#charts/year-columns/targets.ts';
import { reciprocity as say } from '#i18n/messages/level.ts';
import { NOT_STATED } from '#model/codes.ts';
import { behindHost } from './behind.ts';
import { bandLabel, layOut } from './layout.ts';
import { pickCell, pickHost } from './picks.ts';
import type { ReciprocitySeries } from './series.ts';

/** A target over each label, each bar and each number: arrow keys lead from one to the next. */
export default function Overlay({ series, context, box, onPick, onBehind }: OverlayProps<ReciprocitySeries>) {
  if (series.total === 0) return null;
  const { columns, bands, foot } = layOut(series, box, true);
  const spoken = (label: string) => (year: number | null, n: number) =>
    year === null ? say.row(label, n) : say.cell(label, year, n);
  const places = bands.map(({ band, top, bottom }) => {
    const label = bandLabel(series, band);
    return targetRow(columns, { top, bottom }, { key: band.host, label, counts: band.counts, total: band.total }, {
      spoken: spoken(label),
      pick: (year) => (year === null ? pickHost(band.host) : pickCell(band.host, year)),
      behind: (year) => behindHost(label, (host) => host === band.host, year, context),
    });
  });
  const sums = foot.rows.map(({ row, top, height }) =>
    targetRow(columns, { top, bottom: top + height }, row, {
      spoken: spoken(row.label),
      pick: (year) => (year === null ? null : { years: [year, year] }),
      behind: (year) => behindHost(row.label, (host) => host !== NOT_STATED, year, context),
    }),
  );
  return <Targets label={say.title} rows={[...places, ...sums]} onPick={onPick} onBehind={onBehind} />;
} // prettier-ignore
