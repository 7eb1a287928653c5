import { formatDate } from '#i18n/dates.ts';
import { chartsOfficial as chartsOfficialWords } from '#i18n/messages/charts-official.ts';
import { once } from '#model/once.ts';
import type { Table } from '#export/parts.ts';
import type { CareerSeries } from './series.ts';
import { roleOf } from './words.ts';

const words = chartsOfficialWords.career.table;

/** A row for each engagement, by post. */
export function tableOf({ posts }: CareerSeries): Table {
  const keys = ['post', 'rank', 'date', 'engagement'] as const;
  const cells = once(() =>
    posts.flatMap((post) =>
      [...post.placed, ...post.unplaced].map(({ unit, rank }) => [
        roleOf(post),
        rank,
        formatDate(unit.when, 'long'),
        unit.title,
      ]),
    ),
  );
  return {
    caption: words.caption,
    columns: keys.map((key) => ({ key, label: words[key], numeric: false })),
    get rows() {
      return cells();
    },
  };
}
