/** The codes whose meaning the program knows; of all others it knows no more than their labels. */

/** A level or a host that no source states. */
export const NOT_STATED = 'unknown';

/** The lowest level that is called high. */
export const HIGH_LEVEL = 'minister';

/** Hosts that are no party: a third country, and none at all where the sides met at a distance. */
export const THIRD_COUNTRY = 'third';
export const AT_A_DISTANCE = 'online';

/** The type that has the level of the visitor, whoever receives. */
export const VISIT = 'visit';

/** Parts that the level of an engagement follows. */
export const LEADING_PARTS: readonly string[] = ['lead', 'signatory'];

/** Kinds of outcome that end something, or may be anything: that nothing later is on record means nothing for them. */
export const FINAL_OUTCOMES: readonly string[] = ['handover', 'other'];
