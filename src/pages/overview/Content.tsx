import { useOnPaper } from '#ui/paper.ts';
import { useSteps } from '#ui/useSteps.ts';
import type { View } from '../parts/useView.ts';
import { Cards } from './Cards.tsx';
import { Figures } from './Figures.tsx';

/** The first figure, the pair below it, the others, the cards. */
const PARTS = 4;

/** What is in view, in figures and as the first of its engagements: on the first visit one part after another. */
export function Content({ view }: { readonly view: View }) {
  const step = useSteps(PARTS);
  // A sheet must not pass for the whole page.
  const shown = useOnPaper() ? PARTS : step;
  return (
    <>
      <Figures view={view} shown={shown} />
      {shown > 3 && <Cards view={view} />}
    </>
  );
}
