import { fold } from '#model/fold.ts';
import { namesOf, type Noun } from '../names.ts';
import { exactly, instead, shown } from '../nearest.ts';
import type { Records } from '../records.ts';
import type { Problem } from './input.ts';
import { roleOf } from './people.ts';

/** Turns names into ids: tells which record was taken for a name, and collects the names that nobody bears, or several. */
export function resolver(records: Records) {
  const names = namesOf(records);
  const problems: Problem[] = [];
  const taken: string[] = [];
  const resolve = (noun: Noun, field: string, text: string) => {
    const [one, ...others] = exactly(text, names[noun]);
    if (!one) {
      problems.push({ field, wrong: `there is no ${noun} “${text}”${instead(text, names[noun])}` });
      return text;
    }
    if (others.length > 0) {
      const all = [one, ...others].map(shown).join(', ');
      problems.push({ field, wrong: `“${text}” is the name of several: write the id of one of ${all}` });
      return text;
    }
    const role = noun === 'official' ? `, ${roleOf(one.id, records)}` : '';
    const plainly = fold(one.id) === fold(text) || (noun === 'source' && one.names[0] === text);
    if (!plainly) taken.push(`${field} “${text}” is ${shown(one)}${role}`);
    return one.id;
  };
  const maybe = (noun: Noun, field: string, text: string | null | undefined) =>
    text == null ? null : resolve(noun, field, text);
  return { resolve, maybe, problems, taken };
}
