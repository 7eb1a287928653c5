import { UNKNOWN_COUNTRY } from '#model/derive.ts';
import { fold } from '#model/fold.ts';
import type { Side } from '../mapping.ts';

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** Country codes by folded English name, from the browser's own list, with the parties before them. */
export function countryReader(parties: readonly Side[]): (text: string) => string {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const byName = new Map<string, string>();
  for (const a of LETTERS)
    for (const b of LETTERS) {
      const name = names.of(a + b);
      if (name !== undefined) byName.set(fold(name), a + b);
    }
  for (const { code, name } of parties) byName.set(fold(name), code).set(fold(code), code);
  return (text) =>
    byName.get(fold(text)) ?? (/^[A-Za-z]{2}$/.test(text) ? text.toUpperCase() : UNKNOWN_COUNTRY);
}
