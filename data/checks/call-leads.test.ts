import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { callLeads } from './call-leads.ts';

describe('call-leads', () => {
  it('wants a lead of each side that is named in a call', () => {
    expect(
      verdict(callLeads, ({ visit, dialogue }) => {
        visit.type = 'call-on';
        dialogue.type = 'phone-call';
        dialogue.participants[0]!.part = 'attended';
      }),
    ).toEqual([
      '2020-03-01-rao-visit participants: side VN is named without a lead',
      '2020-03-02-dialogue-1 participants: side IN is named without a lead',
    ]);
  });

  it('lets a call name one side only', () => {
    expect(
      verdict(callLeads, ({ visit }) => {
        visit.type = 'call-on';
        visit.participants.pop();
      }),
    ).toEqual([]);
  });
});
