import { describe, expect, it } from 'vitest';
import { ledger, type Draft } from './checks/example.ts';
import { notes } from './notes.ts';

const announced = ({ dialogue }: Draft) =>
  dialogue.outcomes.push({ id: 'next-meeting', kind: 'next-meeting', detail: 'Next in 2022', amount: null });

describe('what an editor may want to look at', () => {
  it('is a session that the one before announced, where no link says so', () => {
    expect(notes(ledger(announced))).toEqual([
      expect.stringMatching(
        /^2020-03-02-dialogue-1 announced: “Next in 2022”\. 2022-05-dialogue-2, the next session,/,
      ),
    ]);
  });

  it('is nothing where the link is there, the next session is not on record, or no number tells which it is', () => {
    const link = { engagement: '2020-03-02-dialogue-1', outcome: 'next-meeting', by: null, sources: ['agency'], note: 'Held.' }; // prettier-ignore
    expect(notes(ledger())).toEqual([]);
    expect(notes(ledger((draft) => (announced(draft), draft.online.follows.push(link))))).toEqual([]);
    expect(notes(ledger((draft) => (announced(draft), (draft.online.ordinal = 3))))).toEqual([]);
    expect(notes(ledger((draft) => (announced(draft), (draft.dialogue.ordinal = null))))).toEqual([]);
  });
});
