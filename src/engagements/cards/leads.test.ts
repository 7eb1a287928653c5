import { describe, expect, it } from 'vitest';
import { ledgerOf, participant } from '../testing/ledger.ts';
import { leads } from './leads.ts';

function leadsOf(...participants: ReturnType<typeof participant>[]) {
  const ledger = ledgerOf([{ id: 'e', date: '2020', participants }]);
  return leads(ledger, ledger.engagement('e')).map(
    ({ side, shown, rest }) =>
      `${side}: ${shown.map((p) => p.official).join(' ')}${rest > 0 ? ` +${rest}` : ''}`,
  );
}

describe('the leads on a card', () => {
  it('stand in the order of the parties, an unnamed side too', () => {
    expect(leadsOf(participant('luong', 'BB', 'lead'))).toEqual(['AA: ', 'BB: luong']);
  });

  it('are those with the most leading part of their own side', () => {
    expect(
      leadsOf(
        participant('ann', 'AA', 'delegate'),
        participant('abe', 'AA', 'lead'),
        participant('luong', 'BB', 'host'),
      ),
    ).toEqual(['AA: abe', 'BB: luong']);
  });

  it('are two at most, and say how many more', () => {
    const many = ['ann', 'abe', 'ann', 'abe'].map((id) => participant(id, 'AA', 'lead'));
    expect(leadsOf(...many)).toEqual(['AA: ann abe +2', 'BB: ']);
  });
});
