import { FACT_KINDS } from '#model/record.ts';
import type { Records } from '../records.ts';
import { siteOf } from './id.ts';
import { namesOf, type Names } from '../names.ts';
import { choose, may, must, mustChoose, type Talk } from './question.ts';

/** What an official was when last met: the likeliest answer to the next question. */
function lastSeen(official: string, { engagements }: Records) {
  return engagements
    .toSorted((a, b) => (a.record.date < b.record.date ? -1 : 1))
    .flatMap(({ record }) => record.participants.filter((p) => p.official === official))
    .at(-1);
}

const listOf = (names: readonly { id: string }[]) => names.map(({ id }) => id).join(', ');

async function person(talk: Talk, name: string, records: Records) {
  const parties = records.meta.parties.map((party) => party.code).join(' or ');
  return {
    name,
    side: await must(talk, `  side, ${parties}`),
    familyName: await must(talk, '  family name'),
    givenName: await may(talk, '  given name'),
    nameNative: await may(talk, '  name with diacritics or in its own script'),
  };
}

async function people(talk: Talk, names: Names, records: Records, inputs: unknown[]) {
  const list = [];
  for (;;) {
    const choice = await choose(talk, '\nwho took part (Enter: nobody else)', names.official, true);
    if (choice === null) return list;
    if ('fresh' in choice) inputs.push(await person(talk, choice.fresh, records));
    const official = 'fresh' in choice ? choice.fresh : choice.id;
    const before = lastSeen(official, records);
    list.push({
      official,
      role: await may(talk, '  role then', before?.role ?? null),
      rank: await may(talk, '  rank then', before?.rank ?? null),
      organisation: (await may(talk, '  organisation', before?.organisation ?? null)) ?? null,
      part: await may(talk, `  part: ${listOf(names.part)}`, 'lead'),
    });
  }
}

async function reports(talk: Talk, names: Names, records: Records, inputs: unknown[]) {
  const list = [];
  for (;;) {
    const url = await may(talk, '\naddress or id of a source (Enter: no other)');
    if (url === null) return list;
    const known = names.source.find(({ id, names: [address] }) => id === url || address === url);
    if (!known) {
      const sibling = records.sources.findLast(
        ({ record }) => record.url !== null && siteOf(record.url) === siteOf(url),
      );
      inputs.push({
        url,
        publisher: await may(talk, '  publisher', sibling?.record.publisher ?? null),
        title: await may(talk, '  headline'),
        published: await may(talk, '  day of publication'),
        tier: await may(talk, `  tier: ${listOf(names.tier)}`, sibling?.record.tier ?? 'newspaper'),
        language: await may(talk, '  language', sibling?.record.language ?? 'en'),
      });
    }
    const kinds = await may(
      talk,
      `  which facts it gives: ${FACT_KINDS.join(' ')}`,
      'date place participants topics',
    );
    list.push({ source: known?.id ?? url, supports: kinds?.split(/[ ,]+/) ?? [] });
  }
}

async function details(talk: Talk, question: string, candidates: Names['domain'], key: 'domain' | 'kind') {
  const list = [];
  for (;;) {
    const choice = await choose(talk, `\n${question} (Enter: no other)`, candidates);
    if (choice === null || 'fresh' in choice) return list;
    list.push({ [key]: choice.id, detail: await must(talk, '  in a few words') });
  }
}

/** Asks for a new engagement and for the people and reports that it needs; what it returns is completed by `takeIn`. */
export async function interview(talk: Talk, records: Records): Promise<unknown[]> {
  const names = namesOf(records);
  const inputs: unknown[] = [];
  const title = await must(talk, 'title');
  const summary = await must(talk, 'summary, at most 240 characters');
  const date = await must(talk, 'date, as EDTF');
  const type = await mustChoose(talk, `type: ${listOf(names.type)}`, names.type);
  const mechanism = await mustChoose(talk, 'mechanism, by any words', names.mechanism);
  const ordinal = await may(talk, 'number of the session');
  const level = await mustChoose(talk, `level: ${listOf(names.level)}`, names.level);
  const mode = await may(talk, `mode: ${listOf(names.mode)}`, 'in-person');
  const country = await may(talk, 'country, two letters');
  const city = country === null ? null : await may(talk, 'city');
  const partOf = await choose(talk, 'visit around it, by any words', names.engagement);
  const participants = await people(talk, names, records, inputs);
  const topics = await details(talk, 'domain of a topic', names.domain, 'domain');
  const outcomes = await details(talk, 'kind of an outcome', names['kind of outcome'], 'kind');
  const sources = await reports(talk, names, records, inputs);
  const confidence = await may(talk, '\nconfidence: high, medium, low', 'medium');
  return [
    ...inputs,
    {
      title, summary, date, type, mechanism, ordinal: ordinal === null ? null : Number(ordinal), level, mode,
      place: country === null ? null : { city, country }, partOf: partOf && 'id' in partOf ? partOf.id : null,
      participants, topics, outcomes, sources, confidence,
    },
  ]; // prettier-ignore
}
