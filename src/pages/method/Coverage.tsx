import { useNavigate } from 'react-router-dom';
import { Figure } from '#charts/Figure.tsx';
import { recordCoverage } from '#charts/record-coverage/index.ts';
import type { Details } from '#model/browser.ts';
import { togglePick } from '#selection/change.ts';
import { EVERYTHING } from '#selection/selection.ts';
import { paths } from '#url/paths.ts';
import { DEFAULT_VIEW } from '#url/view.ts';
import { useWhole } from '../parts/useWhole.ts';
import type { View } from '../parts/useView.ts';

type Props = { readonly view: View; readonly details: Details; readonly address: string };

/** How well each year of the whole ledger is reported, whatever is filtered; a year leads to its engagements. */
export function Coverage({ view, details, address }: Props) {
  const navigate = useNavigate();
  const { context, provenance } = useWhole(view, address);
  return (
    <Figure
      chart={recordCoverage(details.sources)}
      context={context}
      number={1}
      provenance={provenance}
      rows={view.rows}
      onPick={(pick) =>
        void navigate(paths.engagements({ selection: togglePick(EVERYTHING, pick), view: DEFAULT_VIEW }))
      }
      onView={() => undefined}
    />
  );
}
