import { useSteps } from '#ui/useSteps.ts';
import type { View } from '../parts/useView.ts';
import { Cards } from './Cards.tsx';
import { Figures } from './Figures.tsx';

/** What is in view, in figures and as the first of its engagements: on the first visit one part after another. */
export function Content({ view }: { readonly view: View }) {
  const shown = useSteps(4);
  return (
    <>
      <Figures view={view} shown={shown} />
      {shown > 3 && <Cards view={view} />}
    </>
  );
}
