import { parseEdtf } from '#model/edtf.ts';
import { conflict } from '#model/record.ts';
import { plain } from '../nearest.ts';
import { oneOf, text, type Reader } from './answer.ts';
import { ofReports } from './follows.ts';
import { may, must, type Talk } from './question.ts';

type Claim = { readonly value: string; readonly sources: string[] };

/** Two claims, or one on which two reports are read together: fewer voices are no conflict. */
const voices = (claims: readonly Claim[]) =>
  Math.max(claims.length, ...claims.map(({ sources }) => sources.length));

async function claimed(talk: Talk, reports: readonly string[]) {
  const claims: Claim[] = [];
  for (;;) {
    const value = await may(
      talk,
      `  claim ${claims.length + 1}, as a report has it (Enter: no other)`,
      null,
      text,
    );
    if (value !== null)
      claims.push({ value, sources: await ofReports(talk, '  which reports say so', reports) });
    else if (claims.length === 0 || voices(claims) > 1) return claims;
    else talk.say('  one voice is no conflict: what does the other report say?');
  }
}

/** The claim that is followed, by its number or in words; a date is the one that the record has. */
const followedOf =
  (field: string, claims: readonly Claim[], date: string): Reader<string> =>
  (answer) => {
    const value = claims[Number(answer) - 1]?.value ?? answer;
    return field === 'date' && parseEdtf(value) && value !== date
      ? { wrong: `the record has ${date}: follow that, or start again with the other date` }
      : { value };
  };

/** Where reports disagree; nothing is asked where there is one report only. */
export async function conflicts(talk: Talk, date: string, reports: readonly string[]) {
  const fields = plain(conflict.shape.field.options);
  const list = [];
  if (reports.length < 2) return [];
  for (;;) {
    const names = fields.map(({ id }) => id).join(', ');
    const field = await may(
      talk,
      `\nfield on which reports disagree: ${names} (Enter: none)`,
      null,
      oneOf(fields),
    );
    if (field === null) return list;
    const claims = await claimed(talk, reports);
    if (claims.length === 0) continue;
    const follows = await must(
      talk,
      '  which claim does the record follow, by number or in words',
      followedOf(field, claims, date),
    );
    list.push({ field, claims, follows, why: await must(talk, '  why', text) });
  }
}
