import { ownComplaints as say } from '#i18n/messages/own-complaints.ts';
import type { Dataset } from '#model/dataset.ts';
import { deriveEngagements, hostCodes } from '#model/derive.ts';
import { parseEdtf, yearOf } from '#model/edtf.ts';
import { meta as metaSchema, type Code, type EngagementRecord, type Mechanism, type Meta, type Moment, type Official, type Organisation, type Source } from '#model/record.ts'; // prettier-ignore
import { withKnownOrganisations, withKnownSources } from './around.ts';
import { withUsed } from './codes.ts';
import { complain, Refusal, type Complaints } from './complaints.ts';
import { completed, NO_SERIES, noSeries } from './complete.ts';
import type { Draft, Rows } from './draft.ts';
import { MOST_VALUES } from './limits.ts';
import { linked, withKnown } from './links.ts';
import { explain, once, shaped, type FiledRows } from './shape.ts';

export type Judged = { readonly data: Dataset; readonly dropped: number };

function metaOf({ file, meta }: Draft): Meta {
  const [first] = explain(metaSchema, meta);
  if (first) throw new Refusal(file, first, `meta.${first.field}`);
  const known = metaSchema.parse(meta);
  const [a, b] = known.parties;
  if (a.code === b.code || a.name === b.name) throw new Refusal(file, say.sameParties, 'meta.parties');
  return known;
}

const WEB = /^https?:$/;

/** Reports whose address leads to the web, or that have none. */
const withAddress = ({ file, rows }: FiledRows<Source>, complaints: Complaints): Source[] =>
  rows.map(({ row, record }) => {
    const { url, published } = record;
    const safe = url === null || (URL.canParse(url) && WEB.test(new URL(url).protocol));
    const dated = published === null || parseEdtf(published) !== null;
    if (!safe) complain(complaints, { file, row, field: 'sources.url' }, say.address(url));
    if (!dated) complain(complaints, { file, row, field: 'sources.published' }, say.date(published));
    return safe && dated
      ? record
      : { ...record, url: safe ? url : null, published: dated ? published : null };
  });

function dated<T extends { readonly date: string }>({ file, list, rows }: FiledRows<T>, complaints: Complaints): FiledRows<T> {
  const known = new Map<string, boolean>();
  const isDate = (text: string) => {
    const answer = known.get(text) ?? parseEdtf(text) !== null;
    known.set(text, answer);
    return answer;
  };
  const kept = rows.filter(({ row, record }) => {
    if (isDate(record.date)) return true;
    complain(complaints, { file, row, field: list === 'engagements' ? 'date' : `${list}.date` }, say.date(record.date)); // prettier-ignore
    return false;
  });
  return { file, list, rows: kept };
} // prettier-ignore

const records = <T>({ rows }: FiledRows<T>) => rows.map(({ record }) => record);
const ids = (rows: readonly { readonly id: string }[]) => new Set(rows.map(({ id }) => id));

function fewEnough(file: string, noun: string, rows: readonly unknown[]) {
  if (rows.length > MOST_VALUES) throw new Refusal(file, say.tooMany(noun, MOST_VALUES.toLocaleString('en')));
}

/** The forum of what belongs to none, where a row says so by saying nothing. */
function withNoSeries(mechanisms: readonly Mechanism[], rows: Rows | undefined): Mechanism[] {
  if (mechanisms.some(({ id }) => id === NO_SERIES)) return [...mechanisms];
  for (let index = 0; index < (rows?.length ?? 0); index++) {
    const row = rows?.read(index);
    if (typeof row === 'object' && row !== null && !('mechanism' in row)) return [...mechanisms, noSeries];
  }
  return [...mechanisms];
}

/** Believes of a draft what keeps the rules without which no page could show it, and tells what is left out. Throws a `Refusal`. */
export function judge(draft: Draft, complaints: Complaints, onRows: (rows: number) => void): Judged {
  const { file, lists } = draft;
  const meta = metaOf(draft);
  const list = <T extends { readonly id: string }>(name: 'officials' | 'organisations' | 'mechanisms' | 'moments' | 'sources') =>
    once(shaped<T>(name, lists[name], complaints), ({ id }) => id, complaints); // prettier-ignore
  const book = (name: 'domains' | 'tracks' | 'types' | 'levels' | 'modes' | 'hosts' | 'outcomeKinds' | 'parts' | 'sourceTiers') =>
    records(once(shaped<Code>(name, lists[name], complaints), ({ code }) => code, complaints)); // prettier-ignore
  const sources = withAddress(list<Source>('sources'), complaints);
  const officials = records(list<Official>('officials'));
  const organisations = records(list<Organisation>('organisations'));
  const forums = withKnownOrganisations(list<Mechanism>('mechanisms'), ids(organisations), complaints);
  const mechanisms = withNoSeries(forums, lists.engagements);
  fewEnough(file, 'officials', officials);
  fewEnough(file, 'organisations', organisations);
  fewEnough(file, 'mechanisms', mechanisms);

  const known = { mechanism: ids(mechanisms), official: ids(officials), organisation: ids(organisations), source: ids(sources) }; // prettier-ignore
  const given = shaped<EngagementRecord>('engagements', lists.engagements, complaints, completed, onRows);
  const sound = withKnown(
    dated(
      once(given, ({ id }) => id, complaints),
      complaints,
    ),
    known,
    complaints,
  );
  if (sound.rows.length === 0) throw new Refusal(file, say.noRows);
  const engagements = deriveEngagements(linked(sound, complaints), mechanisms, meta.parties);
  const firstYear = engagements.some(({ date }) => yearOf(parseEdtf(date)!) !== null);
  if (!firstYear) throw new Refusal(file, say.noYear);

  const there = ids(engagements);
  const moments = withKnownSources(
    dated(list<Moment>('moments'), complaints),
    known.source,
    there,
    complaints,
  );
  const firstDate = new Map<string, string>();
  for (const { mechanism, date } of engagements) if (!firstDate.has(mechanism)) firstDate.set(mechanism, date.split('/')[0]!); // prettier-ignore
  const hosts = book('hosts');
  const own = new Set(hosts.map(({ code }) => code));

  const data: Dataset = {
    meta,
    engagements,
    officials,
    organisations,
    mechanisms: mechanisms.map((mechanism) =>
      parseEdtf(mechanism.firstKnown) ? mechanism : { ...mechanism, firstKnown: firstDate.get(mechanism.id) ?? meta.asOf }), // prettier-ignore
    moments,
    domains: withUsed(book('domains'), engagements.flatMap(({ topics }) => topics.map(({ domain }) => domain))),
    tracks: withUsed(book('tracks'), mechanisms.map(({ track }) => track)),
    types: withUsed(book('types'), engagements.map(({ type }) => type)),
    levels: withUsed(book('levels'), engagements.map(({ level }) => level)),
    modes: withUsed(book('modes'), engagements.map(({ mode }) => mode)),
    hosts: [...hosts, ...hostCodes(meta.parties).filter(({ code }) => !own.has(code))],
    outcomeKinds: withUsed(book('outcomeKinds'), engagements.flatMap(({ outcomes }) => outcomes.map(({ kind }) => kind))),
    parts: withUsed(book('parts'), engagements.flatMap(({ participants }) => participants.map(({ part }) => part))),
    sourceTiers: withUsed(book('sourceTiers'), sources.map(({ tier }) => tier)),
    sources,
  }; // prettier-ignore
  return { data, dropped: (draft.left ?? 0) + (lists.engagements?.length ?? 0) - engagements.length };
}
