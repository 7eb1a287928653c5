import { createHash } from 'node:crypto';
import type { Dataset } from '#model/dataset.ts';
import type { Table } from './table.ts';

export const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** A name as an address part: `Engagement Ledger India–Vietnam` → `engagement-ledger-india-vietnam`. */
export const kebab = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-'); // prettier-ignore

/** `datapackage.json`: the tables as a Data Package 2.0. */
export const dataPackage = ({ meta, sources }: Dataset, tables: readonly Table[]) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: kebab(meta.title),
  title: meta.title,
  description:
    `Every recorded security engagement between ${meta.parties[0].name} and ${meta.parties[1].name}, with its sources. ` +
    'Dates are EDTF. An empty cell means that nothing is known. A cell that a spreadsheet would compute is written ' +
    'behind one apostrophe; take it off to read the value.',
  version: meta.version,
  created: `${meta.asOf}T00:00:00Z`,
  keywords: [...meta.parties.map((party) => party.name), 'security', 'diplomacy', 'defence'],
  licenses: [
    { name: meta.licence.name.replaceAll(' ', '-'), path: meta.licence.url, title: meta.licence.name },
  ],
  contributors: [{ title: meta.title, roles: ['publisher'] }],
  // Who published the reports; each report stands in sources.csv.
  sources: [...new Set(sources.map(({ publisher }) => publisher))].sort().map((title) => ({ title })),
  resources: tables.map(({ name, description, csv, schema }) => ({
    name,
    type: 'table',
    path: `${name}.csv`,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    // Stated, not left to be guessed: some readers take the apostrophes of a text column for quotes.
    dialect: { header: true, delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n' },
    bytes: Buffer.byteLength(csv),
    hash: `sha256:${sha256(csv)}`,
    schema,
  })),
});
