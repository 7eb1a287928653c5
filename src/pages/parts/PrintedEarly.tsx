import { app as appWords } from '#i18n/messages/app.ts';
import css from './Printed.module.css';

/** On paper only, in place of what has not arrived: a sheet must not pass for the whole page. */
export const PrintedEarly = () => <p className={css.printed}>{appWords.printedEarly}</p>;
