import { filtersInLine } from '#i18n/describe.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Selection } from '#selection/selection.ts';
import { fileName } from './fileName.ts';
import type { Provenance } from './parts.ts';

type View = {
  readonly ledger: Ledger;
  readonly selection: Selection;
  /** Ids of the engagements in view. */
  readonly records: readonly string[];
  /** Absolute address that reproduces the view. */
  readonly address: string;
};

/** What every file exported from a view says about where it comes from. */
export function provenanceOf({ ledger, selection, records, address }: View): Provenance {
  const { title, parties, version, asOf, licence } = ledger.core.meta;
  return {
    ledger: title,
    parties: parties.map(({ name }) => name).join('–'),
    version,
    asOf,
    licence: licence.name,
    sources: new Set(records.flatMap((id) => ledger.engagement(id).sources)).size,
    filters: filtersInLine(selection, ledger),
    address,
    fileName: (figure, settings) => fileName(ledger, selection, figure, settings),
  };
}
