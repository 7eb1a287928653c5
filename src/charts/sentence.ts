/** A label inside a sentence: `Regional order` loses its capital, `UN peacekeeping` keeps it. */
export const inside = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/** Of fewer than this a percentage would sound more certain than it is. */
const FEW = 20;
export const isFew = (n: number): boolean => n < FEW;
