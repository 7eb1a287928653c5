import type { Download } from '#model/downloads.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Addresses } from './useAddresses.ts';

/** Media types by the ending of a file's name. */
const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  sqlite: 'application/vnd.sqlite3',
  ics: 'text/calendar',
  atom: 'application/atom+xml',
};

const ending = (path: string) => path.slice(path.lastIndexOf('.') + 1);

/** The dataset as a part of something else: enough to find and to license it. */
export const briefDataset = ({ core: { meta } }: Ledger, { dataset }: Addresses) => ({
  '@type': 'Dataset',
  '@id': dataset,
  name: meta.title,
  license: meta.licence.url,
});

type Facts = {
  readonly ledger: Ledger;
  readonly addresses: Addresses;
  readonly description: string;
  /** Published files, as far as their list has arrived. */
  readonly files: readonly Download[];
};

/** The ledger as catalogues of data read it: https://schema.org/Dataset. */
export function structuredDataset({ ledger, addresses, description, files }: Facts) {
  const { meta, tracks, domains } = ledger.core;
  return {
    '@context': 'https://schema.org',
    ...briefDataset(ledger, addresses),
    description,
    url: addresses.dataset,
    version: meta.version,
    dateModified: meta.asOf,
    isAccessibleForFree: true,
    temporalCoverage: `${ledger.years[0]}/${meta.asOf}`,
    spatialCoverage: meta.parties.map(({ name }) => ({ '@type': 'Country', name })),
    keywords: [...tracks, ...domains].map(({ label }) => label),
    distribution: files.map(({ path, bytes, sha256 }) => ({
      '@type': 'DataDownload',
      name: path,
      contentUrl: addresses.file(path),
      encodingFormat: TYPES[ending(path)] ?? 'application/octet-stream',
      contentSize: `${bytes} B`,
      sha256,
    })),
  };
}
