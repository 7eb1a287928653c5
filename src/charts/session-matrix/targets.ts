import type { Target } from '#charts/timeline/Targets.tsx';
import { formatDate } from '#i18n/dates.ts';
import { mechanisms as mechanismsWords } from '#i18n/messages/mechanisms.ts';
import { pickTopic } from '#charts/topics/picks.ts';
import type { Layout, RowPlace } from './layout.ts';
import type { MatrixSeries } from './series.ts';

const say = mechanismsWords.matrix;
/** The least that a finger hits: px. */
const LEAST = 20;

/** The squares of a topic and its total: each leads to exactly the meetings that it counts. */
export function targetsOf(series: MatrixSeries, layout: Layout, { row, top, bottom, y, narrow }: RowPlace & Pick<Layout, 'narrow'>): Target[] {
  const { x0, step, columns } = layout;
  const raised = series.columns.filter((_, i) => row.raised[i]);
  const tall = narrow ? { top: y - LEAST / 2, height: LEAST } : { top, height: bottom - top };
  const cells = series.columns.flatMap(({ engagement }, i): Target[] => {
    if (!row.raised[i]) return [];
    const label = say.cell(row.label, engagement.title, formatDate(engagement.when, 'long'));
    const behind = { title: label, engagements: () => [engagement] };
    return [{ key: engagement.id, left: x0 + i * step, width: step, ...tall, label, behind, pick: null }];
  });
  const label = say.row(row.label, row.n, series.columns.length);
  const behind = { title: row.label, engagements: () => raised.map(({ engagement }) => engagement) };
  const left = columns.n - 32;
  return [...cells, { key: row.domain, left, width: 36, top, height: narrow ? y - LEAST / 2 - top : bottom - top, label, behind, pick: pickTopic(row.domain) }];
} // prettier-ignore
