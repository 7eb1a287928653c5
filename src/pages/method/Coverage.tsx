import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import type { ChartContext } from '#charts/chart.ts';
import { Figure } from '#charts/Figure.tsx';
import { recordCoverage } from '#charts/record-coverage/index.ts';
import { provenanceOf } from '#export/provenance.ts';
import type { Details } from '#model/browser.ts';
import { togglePick } from '#selection/change.ts';
import { evaluate } from '#selection/evaluate.ts';
import { EVERYTHING } from '#selection/selection.ts';
import { paths } from '#url/paths.ts';
import { DEFAULT_VIEW } from '#url/view.ts';
import type { View } from '../parts/useView.ts';

type Props = { readonly view: View; readonly details: Details; readonly address: string };

/** How well each year of the whole ledger is reported, whatever is filtered; a year leads to its engagements. */
export function Coverage({ view, details, address }: Props) {
  const { ledger, index, rows } = view;
  const navigate = useNavigate();
  const context = useMemo(
    (): ChartContext => ({
      ledger,
      selection: EVERYTHING,
      selected: evaluate(index, EVERYTHING).selected,
      view: DEFAULT_VIEW,
      previous: null,
    }),
    [ledger, index],
  );
  const records = ledger.engagements.map(({ id }) => id);
  return (
    <Figure
      chart={recordCoverage(details.sources)}
      context={context}
      number={1}
      provenance={provenanceOf({ ledger, selection: EVERYTHING, records, address })}
      rows={rows}
      onPick={(pick) =>
        void navigate(paths.engagements({ selection: togglePick(EVERYTHING, pick), view: DEFAULT_VIEW }))
      }
      onView={() => undefined}
    />
  );
}
