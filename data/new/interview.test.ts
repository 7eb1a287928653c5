import { describe, expect, it } from 'vitest';
import { ledger } from '../checks/example.ts';
import { answering } from './answering.ts';
import { takeIn } from './intake.ts';
import { interview } from './interview.ts';

const records = ledger();

describe('the interview', () => {
  it('asks for the few fields, offers what fits, and makes a whole record', async () => {
    const { talk, said, left } = answering({
      title: ['', 'Minister Rao visits again'],
      summary: ['She came back.'],
      date: ['1 May 2023', '2024-05-01/2024-05-02'],
      type: ['vis'],
      mechanism: ['minist'],
      level: ['minister'],
      country: ['vietnam', 'VN'],
      city: ['hanoi'],
      'who took part': ['rao', 'Le Van Duc'],
      'other words, or + for new': ['+'],
      side: ['VN'],
      'family name': ['Le'],
      'given name': ['Duc'],
      part: ['lead', 'boss', 'host'],
      'domain of a topic': ['cyber', 'cyber'],
      'kind of an outcome': ['mou'],
      'in a few words': ['Exchange of experts', 'Memorandum on experts'],
      'address of a report': ['paper', 'https://paper.example/world/77001'],
      'which facts': ['dates', 'date place', 'participants,topics,outcomes'],
      'number, or words of the outcome': ['1'],
      'by which outcome': ['mou'],
      'which reports show it': ['2'],
      'how, in one sentence': ['Its second year reviewed.'],
      'field on which': ['place'],
      'claim 1': ['Hanoi'],
      'claim 2': ['', 'Hue'],
      'which reports say so': ['1', '2'],
      'which claim': ['1'],
      why: ['The report of the day.'],
      'a note': ['Nobody prints the hour.'],
      confidence: ['sure', 'high'],
    });
    const { fresh, problems } = takeIn(await interview(talk, records), records);
    expect(left()).toEqual([]);
    expect(problems).toEqual([]);
    expect(said.join('\n')).toMatch(
      /“1 May 2023” is not a date[^]*kept to 2024-01-01: move asOf[^]*“vietnam” is no code of a country[^]*“boss” is not in the list; known: lead, host, signatory, attended[^]*cyber is listed already[^]*“dates” is no kind of fact[^]*1 {2}2020-03-01\/2020-03-03 Minister Rao visits Vietnam: Memorandum on patrols[^]*one voice is no conflict[^]*“sure” is not in the list/,
    );
    expect(fresh.map(({ record }) => record.id)).toEqual([
      'le-van-duc',
      'paper-77001',
      '2024-05-01-minister-rao-visits-again',
    ]);
    expect(fresh[2]?.record).toMatchObject({
      type: 'visit',
      mechanism: 'ministers',
      place: { city: 'Hanoi', country: 'VN' },
      participants: [
        // Role and organisation as last seen: the dialogue of 2022 gives none.
        { official: 'asha-rao', side: 'IN', role: null, part: 'lead' },
        { official: 'le-van-duc', side: 'VN', part: 'host' },
      ],
      topics: [{ domain: 'cyber', detail: 'Exchange of experts' }],
      sources: [
        { source: 'paper', supports: ['date', 'place'] },
        { source: 'paper-77001', supports: ['participants', 'topics', 'outcomes'] },
      ],
      outcomes: [{ id: 'mou', kind: 'mou', detail: 'Memorandum on experts', amount: null }],
      // The link and the claim name a report that is as new as the record: by its id.
      follows: [
        {
          engagement: '2020-03-01-rao-visit',
          outcome: 'mou',
          by: 'mou',
          sources: ['paper-77001'],
          note: 'Its second year reviewed.',
        },
      ],
      conflicts: [
        {
          field: 'place',
          claims: [
            { value: 'Hanoi', sources: ['paper'] },
            { value: 'Hue', sources: ['paper-77001'] },
          ],
          follows: 'Hanoi',
          why: 'The report of the day.',
        },
      ],
      notes: ['Nobody prints the hour.'],
      confidence: 'high',
    });
  });
});
