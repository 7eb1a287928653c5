/** The codes whose meaning the program knows; of all others it knows no more than their labels. */

/** A level or a host that no source states. */
export const NOT_STATED = 'unknown';

/** The type that has the level of the visitor, whoever receives. */
export const VISIT = 'visit';

/** Parts that the level of an engagement follows. */
export const LEADING_PARTS: readonly string[] = ['lead', 'signatory'];

/** Kinds of outcome that end something, or may be anything: that nothing later is on record means nothing for them. */
export const FINAL_OUTCOMES: readonly string[] = ['handover', 'other'];
