import { app as say } from '#i18n/messages/app.ts';
import { useOnPaper } from '#ui/paper.ts';
import css from './Skeleton.module.css';

type Props = { readonly pathname: string };

const FIGURES = ['one', 'two', 'three'];

/** What is on the way, in the sizes that it will have: nothing jumps when it arrives. A sheet must not pass for the whole page. */
export function Skeleton({ pathname }: Props) {
  return (
    <div className={pathname === '/' ? css.overview : css.page} aria-busy="true">
      <p className={css.status} role="status">
        {useOnPaper() ? say.printedEarly : say.loading}
      </p>
      <div className={css.heading} aria-hidden="true" />
      {FIGURES.map((figure) => (
        <div key={figure} className={css.figure} aria-hidden="true" />
      ))}
    </div>
  );
}
