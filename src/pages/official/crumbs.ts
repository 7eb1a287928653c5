import { officials as officialsWords } from '#i18n/messages/officials.ts';
import type { LedgerEngagement } from '#model/ledger.ts';
import type { Official } from '#model/record.ts';
import { withCodes } from '#selection/change.ts';
import { paths } from '#url/paths.ts';
import type { Crumb } from '../parts/PageHead.tsx';
import type { View } from '../parts/useView.ts';

/** The officials, those of the same side, those of the organisation last served. */
export function crumbsOf(
  { ledger, state }: View,
  { id, side }: Official,
  career: readonly LedgerEngagement[],
): Crumb[] {
  const party = ledger.core.meta.parties.find(({ code }) => code === side);
  const organisation = career
    .flatMap(({ participants }) => participants.filter((p) => p.official === id))
    .findLast((p) => p.organisation !== null)?.organisation;
  const ofSide = { ...state, selection: { ...state.selection, side } };
  return [
    { label: officialsWords.title, to: paths.officials(state) },
    ...(party ? [{ label: party.name, to: paths.officials(ofSide) }] : []),
    ...(organisation
      ? [
          {
            label: ledger.organisation(organisation).name,
            to: paths.officials({
              ...ofSide,
              selection: withCodes(ofSide.selection, 'organisation', [organisation]),
            }),
          },
        ]
      : []),
  ];
}
