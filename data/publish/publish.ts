import type { Dataset } from '#model/dataset.ts';
import { downloads, type Download, type Downloads } from '#model/downloads.ts';
import { pretty, type Output } from '../output.ts';
import { jsonSchemas } from '../schemas.ts';
import { calendar } from './calendar.ts';
import { feed } from './feed.ts';
import { dataPackage, sha256 } from './package.ts';
import { sqlite } from './sqlite.ts';
import { tablesOf } from './tables.ts';

type Published = Pick<Output, 'content'> &
  Pick<Download, 'path' | 'kind'> &
  Partial<Pick<Download, 'rows' | 'leftOut'>>;

/** Everything that is offered for download, in the order in which it is offered. */
function published(data: Dataset): Published[] {
  const tables = tablesOf(data);
  const days = calendar(data);
  const news = feed(data);
  return [
    { path: 'dataset.json', kind: 'dataset', content: pretty(data) },
    { path: 'datapackage.json', kind: 'package', content: pretty(dataPackage(data, tables)) },
    { path: 'ledger.sqlite', kind: 'database', content: sqlite(data, tables) },
    ...tables.map(({ name, cells, csv }): Published => ({
      path: `${name}.csv`,
      kind: 'table',
      rows: cells.length,
      content: csv,
    })),
    {
      path: 'engagements.ics',
      kind: 'calendar',
      rows: days.entries,
      leftOut: days.leftOut,
      content: days.text,
    },
    { path: 'feed.atom', kind: 'feed', rows: news.entries, content: news.text },
    ...jsonSchemas().map(({ name, schema }): Published => ({
      path: `schema/${name}`,
      kind: 'schema',
      content: pretty(schema),
    })),
  ];
}

const describe = ({ path, kind, content, rows = null, leftOut = null }: Published): Download => ({
  path, kind, bytes: Buffer.byteLength(content), sha256: sha256(content), rows, leftOut,
}); // prettier-ignore

/** The published files, and the list of them that the application shows. */
export function publish(data: Dataset): Output[] {
  const files = published(data);
  const list: Downloads = downloads.parse({
    version: data.meta.version,
    asOf: data.meta.asOf,
    files: files.map(describe),
  });
  return [
    ...files.map(({ path, content }) => ({ path: `public/data/${path}`, content })),
    { path: 'public/data/downloads.json', content: pretty(list) },
    { path: 'data/browser/downloads.json', content: JSON.stringify(list) },
  ];
}
