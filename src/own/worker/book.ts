import { ownComplaints as say } from '#i18n/messages/own-complaints.ts';
import { NOT_STATED } from '#model/codes.ts';
import { fold } from '#model/fold.ts';
import type { Code } from '#model/record.ts';
import { slug } from './names.ts';

/** A list of codes as a table uses it: what the published list has keeps its place there, by code or by label; the rest comes after. */
export function book(published: readonly Code[]) {
  const known = new Map(published.flatMap((entry) => [[fold(entry.label), entry], [fold(entry.code), entry]] as const)); // prettier-ignore
  const used = new Set<Code>();
  /** By the cell as it is written: folding a hundred thousand takes longer than reading them. */
  const cells = new Map<string, Code>();
  const unknown: Code = { code: NOT_STATED, label: say.notStated, definition: say.notStatedDefinition };
  return {
    of(text: string): Code {
      const met = cells.get(text);
      if (met) return met;
      const key = fold(text.trim());
      const entry =
        known.get(key) ??
        (key === ''
          ? unknown
          : { code: slug(text), label: text.trim(), definition: say.ownCode(text.trim()) });
      // Two spellings may share a code: the first names it.
      const same = key === '' ? entry : (known.get(entry.code) ?? entry);
      known.set(key, same).set(same.code, same);
      used.add(same);
      cells.set(text, same);
      return same;
    },
    all: (): Code[] => [...published.filter((entry) => used.has(entry)), ...[...used].filter((entry) => !published.includes(entry))], // prettier-ignore
  };
}
