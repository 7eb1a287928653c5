import { app as say } from '#i18n/messages/app.ts';
import { PrintedEarly } from '#pages/parts/PrintedEarly.tsx';
import css from './Skeleton.module.css';

type Props = { readonly pathname: string };

const FIGURES = ['one', 'two', 'three'];

/** What is on the way, in the sizes that it will have: nothing jumps when it arrives. */
export function Skeleton({ pathname }: Props) {
  return (
    <div className={pathname === '/' ? css.overview : css.page} aria-busy="true">
      <p className={css.status} role="status">
        {say.loading}
      </p>
      <PrintedEarly />
      <div className={css.heading} aria-hidden="true" />
      {FIGURES.map((figure) => (
        <div key={figure} className={css.figure} aria-hidden="true" />
      ))}
    </div>
  );
}
