import { useCallback, useMemo } from 'react';
import { useHref, useLocation } from 'react-router-dom';
import type { Rows } from '#export/csv/write.ts';
import type { Provenance } from '#export/parts.ts';
import { provenanceOf } from '#export/provenance.ts';
import type { Ledger } from '#model/ledger.ts';
import { engagementsAt } from '#model/rows.ts';
import { useEvaluation, type Evaluated } from '#state/evaluation.ts';
import { useDetailsOnDemand, useLedger } from '#state/ledger.ts';
import { usePageState, type PageStateAccess } from '#state/pageState.ts';
import { toQuery } from '#url/query.ts';

export type View = PageStateAccess &
  Evaluated & {
    readonly ledger: Ledger;
    /** Ids of the engagements in view. */
    readonly records: readonly string[];
    /** Absolute address that shows the same again. */
    readonly address: string;
    readonly provenance: Provenance;
    /** Engagements with their sources, one a line. */
    readonly rows: (ids: readonly string[]) => Promise<Rows>;
  };

/** What every page with filters works on. */
export function useView(): View {
  const ledger = useLedger();
  const access = usePageState();
  const { selection } = access.state;
  const evaluated = useEvaluation(selection);
  const { members } = evaluated.evaluation.selected;
  const records = useMemo(() => engagementsAt(ledger, members).map(({ id }) => id), [ledger, members]);

  const { pathname } = useLocation();
  const address = new URL(useHref({ pathname, search: toQuery(access.state) }), location.origin).href;
  const provenance = useMemo(
    () => provenanceOf({ ledger, selection, records, address }),
    [ledger, selection, records, address],
  );

  const details = useDetailsOnDemand();
  const rows = useCallback(
    async (ids: readonly string[]) => {
      const [{ rowsOf }, known] = await Promise.all([import('#export/csv/rows.ts'), details()]);
      return rowsOf(ledger, known, ids);
    },
    [ledger, details],
  );
  return { ...access, ...evaluated, ledger, records, address, provenance, rows };
}
