import { FilterChips } from '#engagements/FilterChips.tsx';
import { Pinned } from './Pinned.tsx';
import type { View } from './useView.ts';

/** On a page without a panel of filters: those in force, to be removed from anywhere on the page. */
export const PinnedChips = ({ view: { ledger, state, commit } }: { readonly view: View }) => (
  <Pinned>
    <FilterChips
      ledger={ledger}
      selection={state.selection}
      onChange={(selection) => commit({ ...state, selection })}
    />
  </Pinned>
);
