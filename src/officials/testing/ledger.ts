import type { CoreEngagement } from '#model/browser.ts';
import { openLedger, type Ledger } from '#model/ledger.ts';
import type { Participant } from '#model/record.ts';
import { ledger } from '../../../tests/fixtures/ledger.ts';

export type Draft = Pick<CoreEngagement, 'date'> & Partial<CoreEngagement>;

/** Someone listed in an engagement; the side is the letter with which the id begins. */
export const listed = (official: string, role: string | null, more: Partial<Participant> = {}): Participant => ({
  official, side: official.charAt(0).toUpperCase().repeat(2), role, rank: null, organisation: 'ministry', part: 'lead', ...more,
}); // prettier-ignore

/** A ledger of these engagements, given in the order of their dates, and of everyone whom they list. */
export function ledgerOf(drafts: readonly Draft[]): Ledger {
  const [model] = ledger.core.engagements;
  if (!model) throw new Error('engagement: none');
  const engagements = drafts.map((draft, i): CoreEngagement => ({
    ...model, id: `e${i}`, partOf: null, participants: [], type: 'talks', level: 'minister', ...draft,
  })); // prettier-ignore
  const [person] = ledger.core.officials;
  if (!person) throw new Error('official: none');
  const people = new Map(engagements.flatMap(({ participants }) => participants.map((p) => [p.official, p.side])));
  const officials = [...people].map(([id, side]) => ({ ...person, id, name: id, side }));
  return openLedger({ ...ledger.core, engagements, officials });
} // prettier-ignore
