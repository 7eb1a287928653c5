import { pages as pagesWords } from '#i18n/messages/pages.ts';
import css from './Printed.module.css';

/** On paper only, in place of what has not arrived: a sheet must not pass for the whole page. */
export const PrintedEarly = () => <p className={css.printed}>{pagesWords.printed.early}</p>;
