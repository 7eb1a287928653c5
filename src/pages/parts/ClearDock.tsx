import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import { activeFilters, clearAll } from '#selection/change.ts';
import { Button } from '#ui/Button.tsx';
import { focusContent } from '#ui/focusContent.ts';
import { Dock } from './Dock.tsx';
import { useWide } from './useWide.ts';
import type { View } from './useView.ts';

/** On a page without a panel of filters, at the foot of a narrow window: those in force, and a way to be rid of them. */
export function ClearDock({ view }: { readonly view: View }) {
  const { state, commit } = view;
  const wide = useWide();
  if (wide || activeFilters(state.selection).length === 0) return null;
  return (
    <Dock view={view}>
      <Button
        look="text"
        onClick={() => {
          focusContent();
          commit({ ...state, selection: clearAll(state.selection) });
        }}
      >
        {engagementsWords.filters.clearAll}
      </Button>
    </Dock>
  );
}
