import { describe, expect, it } from 'vitest';
import { atMost } from './answer.ts';
import { answering } from './answering.ts';
import { choose, may, must } from './question.ts';

const people = [
  { id: 'asha-rao', names: ['Asha Rao', 'A. Rao'] },
  { id: 'asha-nair', names: ['Asha Nair'] },
  { id: 'tran-thi-lan', names: ['Tran Thi Lan', 'Trần Thị Lan'] },
  { id: 'tran-thi-lan-2', names: ['Tran Thi Lan'] },
];
const about = (id: string) => (id === 'asha-rao' ? 'Minister, met 2020' : '');

describe('a question', () => {
  it('is asked again with the reason until the answer can stand', async () => {
    const { talk, said } = answering({ title: ['', 'much too long', 'short'] });
    expect(await must(talk, 'title', atMost(5))).toBe('short');
    expect(said).toEqual([
      '  an answer is needed here; Ctrl-C writes nothing',
      '  13 characters, at most 5: what does not fit belongs in topics or notes',
    ]);
  });

  it('takes Enter for its default and a hyphen for nothing', async () => {
    const { talk } = answering({ role: ['', '-'] });
    expect(await may(talk, 'role', 'Minister', atMost(20))).toBe('Minister');
    expect(await may(talk, 'role', 'Minister', atMost(20))).toBeNull();
  });
});

describe('a choice', () => {
  const chosen = async (...answers: string[]) => {
    const said: string[] = [];
    const asked: string[] = [];
    const talk = {
      ask: (question: string) => (asked.push(question), Promise.resolve(answers.shift() ?? '')),
      say: (line: string) => void said.push(line),
    };
    return { choice: await choose(talk, 'who', people, { fresh: true, about }), said, asked };
  };

  it('names the one that fits, with id and role, and takes it on Enter', async () => {
    const { choice, asked } = await chosen('a. rao', '');
    expect(asked[1]).toContain('Asha Rao (asha-rao), Minister, met 2020? Enter takes it');
    expect(choice).toEqual({ id: 'asha-rao' });
  });

  it('lets the editor refuse it: for other words, or as somebody new', async () => {
    expect((await chosen('a. rao', 'n', 'asha nair', 'y')).choice).toEqual({ id: 'asha-nair' });
    expect((await chosen('a. rao', 'asha-nair')).choice).toEqual({ id: 'asha-nair' });
    expect((await chosen('a. rao', '+')).choice).toEqual({ fresh: 'a. rao' });
    expect((await chosen('a. rao', 'n', '')).choice).toBeNull();
  });

  it('takes an id that is typed in full, and says whose it is', async () => {
    const { choice, said } = await chosen('asha-rao');
    expect(choice).toEqual({ id: 'asha-rao' });
    expect(said).toEqual(['  taken: Asha Rao (asha-rao), Minister, met 2020']);
  });

  it('offers several of one name by number, and takes none of them unasked', async () => {
    const { choice, said } = await chosen('Trần Thị Lan', 'n', 'tran thi lan', '2');
    expect(choice).toEqual({ id: 'tran-thi-lan-2' });
    expect(said).toContain('  2  Tran Thi Lan (tran-thi-lan-2)');
  });

  it('says so where nothing is like the words', async () => {
    const { choice, said } = await chosen('Zhou', '+');
    expect(said).toEqual(['  nothing on record is like “Zhou”']);
    expect(choice).toEqual({ fresh: 'Zhou' });
  });
});
