import { describe, expect, it } from 'vitest';
import { ledger } from '../checks/example.ts';
import { takeIn } from './intake.ts';
import { similarTo } from './similar.ts';

const records = ledger();
const told = {
  title: 'Rao and Lan talk by telephone',
  summary: 'They spoke about patrols.',
  date: '2023-02-01~',
  type: 'Phone-Call',
  mechanism: 'Ministers',
  level: 'minister',
  mode: 'telephone',
  participants: [{ official: 'A. Rao' }, { official: 'Trần Thị Lan', role: 'Minister' }],
  topics: [{ domain: 'maritime', detail: 'Patrols' }],
  sources: [{ source: 'https://paper.example/a/1', supports: ['date', 'participants'] }],
};

describe('taking in new records', () => {
  it('turns names into ids and fills in what is not told', () => {
    const { fresh, problems } = takeIn([told], records);
    expect(problems).toEqual([]);
    expect(fresh[0]?.record).toEqual({
      id: '2023-02-01-rao-and-lan-talk-by-telephone',
      title: told.title,
      summary: told.summary,
      date: told.date,
      type: 'phone-call',
      mechanism: 'ministers',
      ordinal: null,
      level: 'minister',
      mode: 'telephone',
      place: null,
      partOf: null,
      participants: [
        { official: 'asha-rao', side: 'IN', role: null, rank: null, organisation: null, part: 'lead' },
        {
          official: 'tran-thi-lan',
          side: 'VN',
          role: 'Minister',
          rank: null,
          organisation: null,
          part: 'lead',
        },
      ],
      topics: told.topics,
      outcomes: [],
      follows: [],
      sources: [{ source: 'paper', supports: ['date', 'participants'] }],
      conflicts: [],
      notes: [],
      confidence: 'medium',
    });
  });

  it('names a session by its forum and number', () => {
    const { fresh } = takeIn([{ ...told, mechanism: 'dialogue', ordinal: 3 }], records);
    expect(fresh[0]?.record.id).toBe('2023-02-01-dialogue-3');
  });

  it('says who is not on record, and who may have been meant', () => {
    const { problems } = takeIn(
      [{ ...told, participants: [{ official: 'Rao Asha B.' }], type: 'excercise' }],
      records,
    );
    expect(problems).toEqual([
      {
        field: 'engagement type',
        wrong:
          'there is no type “excercise”; known: visit, dialogue, call-on, phone-call, agreement-signing, port-call, exercise',
      },
      {
        field: 'engagement participants[0].official',
        wrong: 'there is no official “Rao Asha B.”; known: asha-rao, tran-thi-lan',
      },
    ]);
  });

  it('says which record was taken for a name, with the last role, where it is not plain', () => {
    expect(takeIn([told], records).taken).toEqual([
      'participants[0].official “A. Rao” is asha-rao (Asha Rao), Minister, last met 2022-05',
      'participants[1].official “Trần Thị Lan” is tran-thi-lan (Tran Thi Lan), last met 2022-05',
    ]);
  });

  it('takes nobody for a name that several bear', () => {
    const two = ledger(({ officials, rao }) => officials.push({ ...rao, id: 'asha-rao-2', aliases: [] }));
    const { problems } = takeIn([{ ...told, participants: [{ official: 'Asha Rao' }] }], two);
    expect(problems).toEqual([
      {
        field: 'engagement participants[0].official',
        wrong:
          '“Asha Rao” is the name of several: write the id of one of asha-rao (Asha Rao), asha-rao-2 (Asha Rao)',
      },
    ]);
  });

  it('says which fields are missing or unknown', () => {
    const { fresh, problems } = takeIn([{ title: 'A call', colour: 'red' }], records);
    expect(fresh).toEqual([]);
    expect(problems.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['engagement summary', 'engagement date', 'engagement type', 'engagement']),
    );
  });

  it('takes people and reports first, so that the engagement can name them', () => {
    const url = 'https://www.paper.example/news/visit-of-the-minister-20230203.html';
    const { fresh, problems } = takeIn(
      [
        {
          ...told,
          participants: [{ official: 'Lê Văn Đức' }],
          sources: [{ source: url, supports: ['date'] }],
        },
        { name: 'Le Van Duc', nameNative: 'Lê Văn Đức', familyName: 'Le', givenName: 'Duc', side: 'VN' },
        { url, published: '2023-02-03' },
      ],
      records,
    );
    expect(problems).toEqual([]);
    expect(fresh.map(({ kind, record }) => [kind, record.id])).toEqual([
      ['official', 'le-van-duc'],
      ['source', 'paper-20230203'],
      ['engagement', '2023-02-01-rao-and-lan-talk-by-telephone'],
    ]);
    expect(fresh[0]?.record).toMatchObject({ sortName: 'Le Van Duc', aliases: [] });
    expect(fresh[1]?.record).toMatchObject({
      publisher: 'Paper',
      tier: 'newspaper',
      language: 'en',
      title: null,
    });
  });

  it('sorts others by family name', () => {
    const { fresh } = takeIn(
      [{ name: 'Meera Nair', familyName: 'Nair', givenName: 'Meera', side: 'IN' }],
      records,
    );
    expect(fresh[0]?.record).toMatchObject({ id: 'meera-nair', sortName: 'Nair, Meera' });
  });

  it('knows a publisher by the host of its edition before the site', () => {
    const editions = ledger(({ sources, paper }) =>
      sources.push(
        { ...paper, id: 'paper-en', url: 'https://en.paper.example/2', publisher: 'Paper, English' },
        {
          ...paper,
          id: 'paper-vi',
          url: 'https://vi.paper.example/3',
          publisher: 'Paper, Vietnamese',
          language: 'vi',
        },
      ),
    );
    const publisher = (url: string) => takeIn([{ url }], editions).fresh.map(({ record }) => record);
    expect(publisher('https://en.paper.example/4')).toMatchObject([
      { publisher: 'Paper, English', language: 'en' },
    ]);
    expect(publisher('https://fr.paper.example/5')).toMatchObject([
      { publisher: 'Paper, Vietnamese', language: 'vi' },
    ]);
  });

  it('asks for the publisher of a site that is new', () => {
    const { problems } = takeIn([{ url: 'https://new.example.org/a/b-c' }], records);
    expect(problems).toEqual([expect.objectContaining({ field: 'source publisher' })]);
  });
});

describe('engagements that may be the same', () => {
  const similar = (changes: object) => {
    const { fresh } = takeIn([{ ...told, ...changes }], records);
    const [one] = fresh;
    if (one?.kind !== 'engagement') throw new Error('fresh: none');
    return similarTo(one.record, records).map(({ record, why }) => [record.id, ...why]);
  };

  it('are near in time and of the same series or people', () => {
    expect(similar({ date: '2020-03-05', mechanism: 'ministers' })).toEqual([
      ['2020-03-01-rao-visit', 'same mechanism', 'also with asha-rao, tran-thi-lan'],
      ['2020-03-02-dialogue-1', 'also with asha-rao, tran-thi-lan'],
    ]);
  });

  it('may have nearly the same title', () => {
    const changes = {
      date: '2020-03-02',
      mechanism: 'ministers',
      participants: [],
      title: 'The first dialogue',
    };
    expect(similar(changes)).toContainEqual(['2020-03-02-dialogue-1', 'nearly the same title']);
  });

  it('are not those of another time, nor the visit around it', () => {
    expect(similar({ date: '2020-03-07' })).toEqual([]);
    expect(similar({ date: '2020-03-03', partOf: '2020-03-01-rao-visit' }).map(([id]) => id)).toEqual([
      '2020-03-02-dialogue-1',
    ]);
  });
});
