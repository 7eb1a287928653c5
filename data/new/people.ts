import type { Names } from '../names.ts';
import { plain } from '../nearest.ts';
import type { Records } from '../records.ts';
import { latin, oneOf, text } from './answer.ts';
import { choose, may, must, type Talk } from './question.ts';

/** Everything in which an official took part, the latest last. */
const seen = (official: string, { engagements }: Records) =>
  engagements
    .toSorted((a, b) => (a.record.date < b.record.date ? -1 : 1))
    .flatMap(({ record }) =>
      record.participants.filter((p) => p.official === official).map((p) => ({ ...p, date: record.date })),
    );

/** How a reader knows an official: the last role or rank that is stated, and when last met. */
export function roleOf(official: string, records: Records) {
  const all = seen(official, records);
  const stated = all.findLast(({ role, rank }) => (role ?? rank) !== null);
  const last = all.at(-1);
  if (!last) return 'never met';
  return [...(stated ? [stated.role ?? stated.rank] : []), `last met ${last.date}`].join(', ');
}

async function person(talk: Talk, typed: string, records: Records) {
  const plainly = 'value' in latin(typed);
  const name = plainly ? typed : await must(talk, '  name in plain letters', latin);
  const words = name.split(' ');
  return {
    name,
    side: await must(
      talk,
      '  side',
      oneOf(records.meta.parties.map((p) => ({ id: p.code, names: [p.name] }))),
    ),
    familyName: await must(talk, '  family name', oneOf(plain(words))),
    givenName: await may(talk, '  given name', null, text),
    nameNative: await may(talk, '  name with diacritics or in its own script', plainly ? null : typed, text),
  };
}

/** Who took part; people who are not on record yet are added to `inputs`. */
export async function people(talk: Talk, names: Names, records: Records, inputs: unknown[]) {
  const list: { official: string; role: string | null; rank: string | null; organisation: string | null; part: string }[] = []; // prettier-ignore
  for (;;) {
    const about = (id: string) => roleOf(id, records);
    const choice = await choose(talk, '\nwho took part (Enter: nobody else)', names.official, {
      fresh: true,
      about,
    });
    if (choice === null) return list;
    const fresh = 'fresh' in choice ? await person(talk, choice.fresh, records) : null;
    const official = fresh?.name ?? ('id' in choice ? choice.id : '');
    if (list.some((one) => one.official === official)) {
      talk.say(`  ${official} is listed already: a person takes part once`);
      continue;
    }
    if (fresh) inputs.push(fresh);
    const before = seen(official, records).at(-1); // the likeliest answers to the next questions
    const role = await may(talk, '  role then', before?.role ?? null, text);
    const rank = await may(talk, '  rank then', before?.rank ?? null, text);
    const body = await choose(talk, '  organisation, by any words', names.organisation, {
      otherwise: before?.organisation ?? null,
    });
    const parts = `  part: ${names.part.map(({ id }) => id).join(', ')}`;
    list.push({
      official,
      role,
      rank,
      organisation: body && 'id' in body ? body.id : null,
      part: (await may(talk, parts, 'lead', oneOf(names.part))) ?? 'lead',
    });
  }
}
