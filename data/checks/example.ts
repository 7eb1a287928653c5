import type {
  Code,
  Codebook,
  EngagementRecord,
  Mechanism,
  Meta,
  Moment,
  Official,
  Organisation,
} from '#model/record.ts';
import type { Place, Source } from '#model/record.ts';
import { CODEBOOK_FILES, type Records } from '../records.ts';
import type { Check } from './check.ts';

/** The one link of the example: the dialogue online takes up what the visit agreed. */
export const FOLLOW: EngagementRecord['follows'][number] = {
  engagement: '2020-03-01-rao-visit', outcome: 'mou', by: null, sources: ['agency'], note: 'Its first year reviewed.',
}; // prettier-ignore

/** A small sound ledger for the tests of the checks: a visit with a dialogue inside, the next dialogue online. */
function soundLedger() {
  const participant = { role: null, rank: null, organisation: null };
  type Rest = 'summary' | 'topics' | 'outcomes' | 'follows' | 'conflicts' | 'notes' | 'confidence';
  const rest = (): Pick<EngagementRecord, Rest> => ({
    summary: 'They met.', topics: [], outcomes: [], follows: [], conflicts: [], notes: [], confidence: 'high',
  }); // prettier-ignore
  const visit: EngagementRecord = {
    ...rest(),
    id: '2020-03-01-rao-visit', title: 'Minister Rao visits Vietnam', date: '2020-03-01/2020-03-03', type: 'visit',
    mechanism: 'ministers', ordinal: null, level: 'minister', mode: 'in-person', partOf: null,
    place: { city: 'Hanoi', country: 'VN' },
    participants: [
      { ...participant, official: 'asha-rao', side: 'IN', role: 'Minister', organisation: 'navy-in', part: 'lead' },
      { ...participant, official: 'tran-thi-lan', side: 'VN', part: 'host' },
    ],
    topics: [{ domain: 'maritime', detail: 'Patrols' }],
    outcomes: [{ id: 'mou', kind: 'mou', detail: 'Memorandum on patrols, with USD 2 million', amount: { currency: 'USD', value: 2_000_000 } }],
    sources: [
      { source: 'paper', supports: ['date', 'place', 'participants', 'topics', 'outcomes'] },
      { source: 'agency', supports: ['date'] },
    ],
  }; // prettier-ignore
  const dialogue: EngagementRecord = {
    ...rest(),
    id: '2020-03-02-dialogue-1', title: 'First dialogue', date: '2020-03-02', type: 'dialogue',
    mechanism: 'dialogue', ordinal: 1, level: 'minister', mode: 'in-person', partOf: visit.id,
    place: { city: 'Hanoi', country: 'VN' },
    participants: [
      { ...participant, official: 'asha-rao', side: 'IN', part: 'lead' },
      { ...participant, official: 'tran-thi-lan', side: 'VN', organisation: 'mod-vn', part: 'lead' },
    ],
    sources: [{ source: 'paper', supports: ['date', 'place', 'participants'] }],
  }; // prettier-ignore
  const online: EngagementRecord = {
    ...structuredClone(dialogue), id: '2022-05-dialogue-2', title: 'Second dialogue', date: '2022-05',
    ordinal: 2, mode: 'virtual', place: null, partOf: null,
    follows: [{ ...FOLLOW }],
    sources: [{ source: 'agency', supports: ['date', 'place', 'participants'] }],
    conflicts: [
      {
        field: 'date',
        claims: [{ value: 'May 2022', sources: ['agency'] }, { value: 'June 2022', sources: ['paper'] }],
        follows: '2022-05', why: 'It is the report of the day.',
      },
    ],
  }; // prettier-ignore
  const rao: Official = {
    id: 'asha-rao', name: 'Asha Rao', nameNative: 'आशा राव', givenName: 'Asha', familyName: 'Rao',
    sortName: 'Rao, Asha', aliases: ['A. Rao'], side: 'IN', identifiers: [],
  }; // prettier-ignore
  const lan: Official = {
    id: 'tran-thi-lan', name: 'Tran Thi Lan', nameNative: 'Trần Thị Lan', givenName: 'Lan', familyName: 'Tran',
    sortName: 'Tran Thi Lan', aliases: [], side: 'VN', identifiers: [],
  }; // prettier-ignore
  const ministry: Organisation = {
    id: 'mod-in',
    name: 'Ministry',
    nameNative: null,
    side: 'IN',
    parent: null,
    kind: 'ministry',
  };
  const navy: Organisation = {
    id: 'navy-in',
    name: 'Navy',
    nameNative: null,
    side: 'IN',
    parent: 'mod-in',
    kind: 'service',
  };
  const hanoiMinistry: Organisation = { ...ministry, id: 'mod-vn', side: 'VN' };
  const ministers: Mechanism = {
    id: 'ministers', name: 'Ministers', track: 'defence', description: 'Their visits.', interval: null,
    intervalSource: null, firstKnown: '2020-03-01', organisations: { IN: ['mod-in'], VN: ['mod-vn'] },
  }; // prettier-ignore
  const forum: Mechanism = {
    ...structuredClone(ministers), id: 'dialogue', name: 'Dialogue', interval: 'P2Y', intervalSource: 'paper', firstKnown: '2020-03-02',
  }; // prettier-ignore
  const paper: Source = {
    id: 'paper', url: 'https://paper.example/a/1', publisher: 'Paper', title: 'They met', published: '2020-03-04',
    tier: 'newspaper', language: 'en',
  }; // prettier-ignore
  const agency: Source = { ...paper, id: 'agency', url: 'https://agency.example/b', published: null };
  const friendship: Moment = {
    id: 'friendship', date: '2020-03', short: 'Friendship', long: 'They became friends.', engagement: visit.id, sources: ['agency'],
  }; // prettier-ignore
  const hanoi: Place = { city: 'Hanoi', country: 'VN' };
  const meta: Meta = {
    title: 'Example', version: '1.0.0', asOf: '2024-01-01', licence: { name: 'CC BY 4.0', url: 'https://example.org/' },
    parties: [
      { code: 'IN', name: 'India', adjective: 'Indian' },
      { code: 'VN', name: 'Vietnam', adjective: 'Vietnamese' },
    ],
  }; // prettier-ignore
  const codes = (...list: string[]): Code[] => list.map((code) => ({ code, label: code, definition: code }));
  const codebook: Codebook = {
    tracks: codes('defence'),
    types: codes('visit', 'dialogue', 'call-on', 'phone-call', 'agreement-signing', 'port-call', 'exercise'),
    levels: codes('minister', 'working-level', 'unknown'),
    modes: codes('in-person', 'virtual', 'telephone'),
    domains: codes('maritime', 'cyber'),
    outcomeKinds: codes('mou'),
    parts: codes('lead', 'host', 'signatory', 'attended'),
    sourceTiers: codes('newspaper', 'aggregator'),
  };
  return {
    meta, codebook, visit, dialogue, online, rao, lan, ministry, navy, ministers, forum, friendship, paper, agency, hanoi,
    engagements: [visit, dialogue, online], officials: [rao, lan], organisations: [ministry, navy, hanoiMinistry],
    mechanisms: [ministers, forum], moments: [friendship], sources: [paper, agency], places: [hanoi], refused: new Set<string>(),
  }; // prettier-ignore
}

export type Draft = ReturnType<typeof soundLedger>;

const inFile = <T>(file: string, rows: readonly T[]) => rows.map((record) => ({ file, record }));

/** The example as it would be read, after a change to it. */
export function ledger(change: (draft: Draft) => void = () => {}): Records {
  const draft = soundLedger();
  change(draft);
  const codebook = Object.entries(draft.codebook).map(([list, rows]) => [
    list,
    inFile(CODEBOOK_FILES[list as keyof Codebook], rows),
  ]);
  return {
    meta: draft.meta,
    engagements: draft.engagements.map((record) => ({
      file: `engagements/${record.date.slice(0, 4).toLowerCase()}/${record.id}.json`,
      record,
    })),
    officials: draft.officials.map((record) => ({ file: `officials/${record.id}.json`, record })),
    organisations: inFile('organisations.json', draft.organisations),
    mechanisms: inFile('mechanisms.json', draft.mechanisms),
    moments: inFile('moments.json', draft.moments),
    sources: draft.sources.map((record) => ({ file: `sources/${record.id}.json`, record })),
    places: inFile('places.json', draft.places),
    codebook: Object.fromEntries(codebook) as Records['codebook'],
    refused: draft.refused,
  };
}

/** What a check says of the changed example, as `record field: wrong`. */
export const verdict = (check: Check, change: (draft: Draft) => void) =>
  check.find(ledger(change)).map(({ record, field, wrong }) => `${record} ${field}: ${wrong}`);
