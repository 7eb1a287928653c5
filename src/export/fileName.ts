import { fold } from '#model/fold.ts';
import type { Ledger } from '#model/ledger.ts';
import { FACETS, type Selection } from '#selection/selection.ts';

/** More than this many words of filters are counted instead of named: a name must stay readable in a download list. */
const MOST_FILTERS = 4;
const LONGEST_FILTER = 32;

const slug = (text: string) => fold(text).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, ''); // prettier-ignore
const short = (text: string) => slug(text).slice(0, LONGEST_FILTER).replace(/-+$/, '');

function years({ from, to }: Selection, [first, last]: Ledger['years']): string {
  const [start, end] = [from ?? first, to ?? last];
  // Years after the record's last have no end.
  return start < end ? `${start}-${end}` : String(start);
}

function filters(selection: Selection): string[] {
  const words = FACETS.map((facet) => selection[facet].map(short));
  const count = words.flat().length;
  const named = count <= MOST_FILTERS ? words.map((codes) => codes.join('-')) : [`${count}-filters`];
  return [...named, short(selection.q), selection.count === 'visits' ? 'visits-once' : ''].filter(Boolean);
}

/** `1.2.0` is published as 1.2. */
export const shortVersion = (version: string) => version.replace(/\.0$/, '');

/** `india-vietnam_meeting-frequency_2018-2024_cyber_v1.2`: a file found in a year still says what it is. */
export function fileName(
  ledger: Ledger,
  selection: Selection,
  figure: string,
  settings: readonly string[] = [],
): string {
  const { parties, version } = ledger.core.meta;
  return [
    parties.map(({ name }) => slug(name)).join('-'),
    figure,
    years(selection, ledger.years),
    ...filters(selection),
    ...settings,
    `v${shortVersion(version)}`,
  ].join('_');
}
