/** The one place that says in which language numbers, dates and names are written and sorted. */
export const LOCALE = 'en-GB';
