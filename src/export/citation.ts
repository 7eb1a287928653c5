import { formatDay } from '#i18n/dates.ts';
import { exports_ as exportWords } from '#i18n/messages/export.ts';
import { shortVersion } from './fileName.ts';
import { filteredTitle } from './filteredTitle.ts';
import type { Provenance } from './parts.ts';

/** What is cited: a figure, a page or the dataset. Days are ISO. */
export type Citable = {
  /** Lower case ASCII and hyphens: the key in a bibliography. */
  readonly id: string;
  readonly title: string;
  readonly ledger: string;
  readonly version: string;
  readonly issued: string;
  readonly accessed: string;
  readonly address: string;
  readonly licence: string;
};

/** A figure as it stands at an address, read on a day. */
export const citableFigure = (id: string, title: string, provenance: Provenance, accessed: string): Citable => ({
  id: `${id}-${provenance.asOf.slice(0, 4)}`,
  title: filteredTitle(title, provenance.filters),
  ledger: provenance.ledger,
  version: shortVersion(provenance.version),
  issued: provenance.asOf,
  accessed,
  address: provenance.address,
  licence: provenance.licence,
}); // prettier-ignore

/** Chicago, notes and bibliography: an undated page of a dated edition, without an author. */
const chicago = ({ title, ledger, version, issued, accessed, address, licence }: Citable) =>
  exportWords.chicago({
    title,
    ledger,
    version,
    date: formatDay(issued, 'long'),
    accessed: formatDay(accessed, 'long'),
    address,
    licence,
  });

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** The signs of TeX are written out. */
const tex = (text: string) => text.replace(/[\\~^&%$#_{}]/g, (sign) => TEX[sign] ?? `\\${sign}`);

/** The second braces of a title keep its capitals. */
function bibtex({ id, title, ledger, version, issued, accessed, address, licence }: Citable) {
  const fields = [
    ['title', `{${tex(title)}}`],
    ['publisher', tex(ledger)],
    ['version', version],
    ['date', issued],
    ['year', issued.slice(0, 4)],
    ['url', address],
    ['urldate', accessed],
    ['note', tex(licence)],
  ] as const;
  return `@misc{${id},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
}

const slashed = (day: string) => day.replaceAll('-', '/');

const ris = ({ id, title, ledger, version, issued, accessed, address, licence }: Citable) =>
  [
    ['TY', 'DATA'], ['ID', id], ['TI', title], ['PB', ledger], ['ET', version], ['PY', issued.slice(0, 4)],
    ['DA', slashed(issued)], ['UR', address], ['Y2', slashed(accessed)], ['N1', licence], ['ER', ''],
  ].map(([tag, value]) => `${tag}  - ${value}\r\n`).join(''); // prettier-ignore

const parts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });

const csl = ({ id, title, ledger, version, issued, accessed, address, licence }: Citable) =>
  JSON.stringify(
    [
      {
        id, type: 'dataset', title, publisher: ledger, version, issued: parts(issued), accessed: parts(accessed),
        URL: address, note: licence,
      },
    ],
    null,
    2,
  ) + '\n'; // prettier-ignore

/** Ways to cite, in the order in which they are offered, with the ending of their files. */
export const CITATIONS = {
  chicago: { write: chicago, ending: 'txt', type: 'text/plain' },
  bibtex: { write: bibtex, ending: 'bib', type: 'application/x-bibtex' },
  ris: { write: ris, ending: 'ris', type: 'application/x-research-info-systems' },
  csl: { write: csl, ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
} as const;
export type CitationFormat = keyof typeof CITATIONS;
