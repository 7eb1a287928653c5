import { own as say } from '#i18n/messages/own.ts';
import css from './Veil.module.css';

/** Over the page while a file is dragged over it. */
export const Veil = () => (
  <div className={css.veil} aria-hidden="true">
    <p className={css.words}>{say.veil}</p>
  </div>
);
