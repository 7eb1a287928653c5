import { describe, expect, it } from 'vitest';
import { ledger } from '../checks/example.ts';
import { takeIn } from './intake.ts';
import { interview } from './interview.ts';
import type { Talk } from './question.ts';

/** Answers by the beginning of the question; each question takes its next answer, and Enter when none is left. */
function answering(answers: Record<string, string[]>) {
  const said: string[] = [];
  const left = new Map(Object.entries(answers).map(([start, list]) => [start, [...list]]));
  const talk: Talk = {
    ask: (question) => {
      const start = [...left.keys()].find((key) => question.trim().startsWith(key));
      return Promise.resolve((start === undefined ? undefined : left.get(start)?.shift()) ?? '');
    },
    say: (line) => said.push(line),
  };
  return { talk, said };
}

const records = ledger();

describe('the interview', () => {
  it('asks for the few fields, offers what fits, and makes a whole record', async () => {
    const { talk, said } = answering({
      title: ['', 'Minister Rao visits again'],
      summary: ['She came back.'],
      date: ['2023-05-01/2023-05-02'],
      type: ['vis'],
      'number or other words': ['1', '1'],
      mechanism: ['minist'],
      level: ['minister'],
      country: ['VN'],
      city: ['Hanoi'],
      'who took part': ['rao', 'Le Van Duc'],
      'number, other words, or +': ['1', '+'],
      side: ['VN'],
      'family name': ['Le'],
      'given name': ['Duc'],
      part: ['lead', 'host'],
      'domain of a topic': ['cyber'],
      'in a few words': ['Exchange of experts'],
      'address or id of a source': ['paper', 'https://paper.example/world/77001'],
      'which facts': ['date place', 'participants,topics'],
      confidence: ['high'],
    });
    const { fresh, problems } = takeIn(await interview(talk, records), records);
    expect(problems).toEqual([]);
    expect(said).toContain('  1  Asha Rao (asha-rao)');
    expect(fresh.map(({ record }) => record.id)).toEqual([
      'le-van-duc',
      'paper-77001',
      '2023-05-01-minister-rao-visits-again',
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
        { source: 'paper-77001', supports: ['participants', 'topics'] },
      ],
      confidence: 'high',
    });
  });
});
