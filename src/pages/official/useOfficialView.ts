import { useMemo } from 'react';
import { provenanceOf } from '#export/provenance.ts';
import { withCodes } from '#selection/change.ts';
import { useView, type View } from '../parts/useView.ts';

/** The view of a page about one official: what its files state as their origin are the engagements that list the official. */
export function useOfficialView(official: string): View {
  const view = useView();
  const { ledger, state, records, address } = view;
  const own = useMemo(
    () => records.filter((id) => ledger.engagement(id).participants.some((p) => p.official === official)),
    [ledger, records, official],
  );
  const provenance = useMemo(
    () =>
      provenanceOf({
        ledger,
        selection: withCodes(state.selection, 'official', [...state.selection.official, official]),
        records: own,
        address,
      }),
    [ledger, state.selection, official, own, address],
  );
  return { ...view, records: own, provenance };
}
