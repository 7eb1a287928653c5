import type { Ledger } from '#model/ledger.ts';
import type { Filter } from '#selection/change.ts';
import { FACETS, type Facet, type Selection } from '#selection/selection.ts';
import { formatYears } from './dates.ts';
import { selection as say } from './messages/selection.ts';

/** One filter in words: `Topic, any of` – `Cyber security`, `Maritime security`. */
export type Description = {
  readonly facet: Facet | 'years' | 'text';
  readonly label: string;
  readonly values: readonly string[];
};

type Labels = (ledger: Ledger, code: string) => string;
const plain =
  (words: Readonly<Record<string, string>>): Labels =>
  (_, code) =>
    words[code] ?? code;

const LABELS: Readonly<Record<Facet, Labels>> = {
  domain: (ledger, code) => ledger.label('domain', code),
  track: (ledger, code) => ledger.label('track', code),
  mechanism: (ledger, code) => ledger.mechanism(code).name,
  type: (ledger, code) => ledger.label('type', code),
  level: (ledger, code) => ledger.label('level', code),
  host: (ledger, code) => ledger.label('host', code),
  mode: (ledger, code) => ledger.label('mode', code),
  official: (ledger, code) => ledger.official(code).name,
  organisation: (ledger, code) => ledger.organisation(code).name,
  confidence: plain(say.confidence),
  conflict: plain(say.conflict),
};

/** What a reader calls a code of a facet. */
export const labelOf = (facet: Facet, code: string, ledger: Ledger): string => LABELS[facet](ledger, code);

function facetLabel(facet: Facet, selection: Selection): string {
  const name = say.facets[facet];
  if (selection[facet].length < 2) return name;
  return facet === 'domain' && selection.match === 'all' ? say.allOf(name) : say.anyOf(name);
}

/** The filters in force in words, for chips and subtitles; empty when everything is in view. */
export function describeSelection(selection: Selection, ledger: Ledger): Description[] {
  const years = formatYears(selection.from, selection.to);
  return [
    ...FACETS.filter((facet) => selection[facet].length > 0).map((facet) => ({
      facet,
      label: facetLabel(facet, selection),
      values: selection[facet].map((code) => labelOf(facet, code, ledger)),
    })),
    ...(years === '' ? [] : [{ facet: 'years', label: say.years, values: [years] } as const]),
    ...(selection.q === ''
      ? []
      : [{ facet: 'text', label: say.text, values: [say.quoted(selection.q)] } as const]),
  ];
}

/** One removable filter in words. */
export function describeFilter(filter: Filter, ledger: Ledger): Description {
  switch (filter.kind) {
    case 'codes':
      return {
        facet: filter.facet,
        label: say.facets[filter.facet],
        values: filter.codes.map((code) => labelOf(filter.facet, code, ledger)),
      };
    case 'years':
      return { facet: 'years', label: say.years, values: [formatYears(filter.from, filter.to)] };
    case 'text':
      return { facet: 'text', label: say.text, values: [say.quoted(filter.q)] };
  }
}

/** A description in one line: `Topic, any of: Cyber security, Maritime security`. */
export const sentence = ({ label, values }: Description): string => say.filter(label, values);

/** All filters in one line, as a citation names them: `Track: Defence; Years: 2012–2018`; empty when everything is in view. */
export const filtersInLine = (selection: Selection, ledger: Ledger): string =>
  [
    ...describeSelection(selection, ledger).map(sentence),
    ...(selection.count === 'visits' ? [say.visitsOnce] : []),
  ].join('; ');
