import { officials as officialsWords } from '#i18n/messages/officials.ts';
import { formatList } from '#i18n/lists.ts';
import type { Official } from '#model/record.ts';
import css from './Official.module.css';

const say = officialsWords.profile;

const isLatin = (text: string) =>
  !/\p{Script=Devanagari}|[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text);

/** The name in full dress: with its diacritics where it is written in Latin letters. */
export const titleOf = ({ name, nameNative }: Official): string =>
  nameNative !== null && isLatin(nameNative) ? nameNative : name;

/** The other forms of the name, so that a reader may recognise it elsewhere. */
export function OfficialNames({ official }: { readonly official: Official }) {
  const { name, nameNative, familyName, aliases } = official;
  const title = titleOf(official);
  const others = [name, nameNative].filter((form): form is string => form !== null && form !== title);
  const words = [
    ...others,
    say.family(familyName),
    ...(aliases.length > 0 ? [say.alias(formatList(aliases.map((alias) => say.quoted(alias))))] : []),
  ];
  return <p className={css.names}>{words.join(' · ')}</p>;
}
