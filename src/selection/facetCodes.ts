import type { Ledger } from '#model/ledger.ts';
import type { Confidence } from '#model/record.ts';
import type { Facet } from './selection.ts';

const CONFIDENCE: readonly Confidence[] = ['high', 'medium', 'low'];
const CONFLICT = ['yes', 'no'];

const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id).sort();

/** The codes of a facet in the order in which they are shown. */
export function facetCodes(facet: Facet, { codes, core }: Ledger): readonly string[] {
  switch (facet) {
    case 'mechanism':
      return ids(core.mechanisms);
    case 'official':
      return ids(core.officials);
    case 'organisation':
      return ids(core.organisations);
    case 'confidence':
      return CONFIDENCE;
    case 'conflict':
      return CONFLICT;
    default:
      return codes[facet].map(({ code }) => code);
  }
}
