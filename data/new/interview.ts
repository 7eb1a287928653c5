import { parseEdtf } from '#model/edtf.ts';
import { confidence, FACT_KINDS } from '#model/record.ts';
import { stated } from '../checks/facts-present.ts';
import { namesOf, type Names } from '../names.ts';
import { plain } from '../nearest.ts';
import type { Records } from '../records.ts';
import { atMost, city, country, date, oneOf, ordinal, text } from './answer.ts';
import { conflicts } from './conflicts.ts';
import { followed } from './follows.ts';
import { named } from './outcomes.ts';
import { people } from './people.ts';
import { choose, may, must, mustChoose, type Talk } from './question.ts';
import { reports } from './reports.ts';

const listOf = (names: readonly { id: string }[]) => names.map(({ id }) => id).join(', ');

async function details(talk: Talk, question: string, candidates: Names['domain'], once: boolean) {
  const list: { code: string; detail: string }[] = [];
  for (;;) {
    const choice = await choose(talk, `\n${question}: ${listOf(candidates)} (Enter: no other)`, candidates);
    if (choice === null || 'fresh' in choice) return list;
    if (once && list.some(({ code }) => code === choice.id))
      talk.say(`  ${choice.id} is listed already: tell all of it in one detail`);
    else list.push({ code: choice.id, detail: await must(talk, '  in a few words', text) });
  }
}

async function where(talk: Talk, mode: string, { places }: Records) {
  if (mode === 'virtual' || mode === 'telephone') return null;
  const land = await may(talk, 'country, two letters (Enter: not stated)', null, country);
  if (land === null) return null;
  const cities = places.flatMap(({ record }) =>
    record.country === land && record.city !== null ? [record.city] : [],
  );
  return { city: await may(talk, 'city (Enter: not stated)', null, city(cities)), country: land };
}

async function notes(talk: Talk) {
  const list: string[] = [];
  for (;;) {
    const note = await may(
      talk,
      '\na note: what is inferred, what was not found (Enter: no other)',
      null,
      text,
    );
    if (note === null) return list;
    list.push(note);
  }
}

/** Asks for a new engagement and for the people and reports that it needs; what it returns is completed by `takeIn`. */
export async function interview(talk: Talk, records: Records): Promise<unknown[]> {
  const names = namesOf(records);
  const inputs: unknown[] = [];
  talk.say(
    'Enter takes what stands in [ ], or leaves out; - leaves out in any case; Ctrl-C writes nothing.\n',
  );
  const title = await must(talk, 'title', text);
  const summary = await must(talk, 'summary, at most 240 characters', atMost(240));
  const day = await must(talk, 'date, as EDTF: 2022-09-13, 2018-04, 2016', date);
  if ((parseEdtf(day)?.first ?? '') > records.meta.asOf)
    talk.say(`  the ledger is kept to ${records.meta.asOf}: move asOf in meta.json to a day after this`);
  const type = await mustChoose(talk, `type: ${listOf(names.type)}`, names.type);
  const mechanism = await mustChoose(talk, 'mechanism, by any words', names.mechanism);
  const session = await may(talk, 'number of the session (Enter: none stated)', null, ordinal);
  const level = await mustChoose(talk, `level: ${listOf(names.level)}`, names.level);
  const mode =
    (await may(talk, `mode: ${listOf(names.mode)}`, 'in-person', oneOf(names.mode))) ?? 'in-person';
  const place = await where(talk, mode, records);
  const partOf = await choose(talk, 'visit around it, by any words (Enter: none)', names.engagement);
  const participants = await people(talk, names, records, inputs);
  const topics = (await details(talk, 'domain of a topic', names.domain, true)).map(({ code, detail }) => ({
    domain: code,
    detail,
  }));
  const kinds = await details(talk, 'kind of an outcome', names['kind of outcome'], false);
  const outcomes = named(kinds.map(({ code, detail }) => ({ kind: code, detail })));
  const has = stated({ place, participants, topics, outcomes });
  const distant = mode === 'virtual' || mode === 'telephone';
  const facts = FACT_KINDS.filter((kind) => has[kind] || (kind === 'place' && distant));
  const sources = await reports(talk, names, records, inputs, facts);
  const own = sources.map(({ source }) => source);
  const now = { date: day, mechanism, people: participants.map(({ official }) => official), outcomes };
  const follows = await followed(talk, now, own, records);
  const claims = await conflicts(talk, day, own);
  const levels = plain(confidence.options);
  return [
    ...inputs,
    {
      title, summary, date: day, type, mechanism, ordinal: session, level, mode, place,
      partOf: partOf && 'id' in partOf ? partOf.id : null,
      participants, topics, outcomes, follows, sources, conflicts: claims, notes: await notes(talk),
      confidence: (await may(talk, `\nconfidence: ${listOf(levels)}`, 'medium', oneOf(levels))) ?? 'medium',
    },
  ]; // prettier-ignore
}
