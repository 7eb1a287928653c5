// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, describe, expect, it } from 'vitest';
import { ledgerOf, participant, source } from '#engagements/testing/ledger.ts';
import type { Details } from '#model/browser.ts';
import type { FactKind } from '#model/record.ts';
import { RoleTable } from './RoleTable.tsx';

afterEach(cleanup);

const ledger = ledgerOf([
  { id: 'first', date: '2010-02', participants: [participant('ann', 'AA', 'lead', 'Secretary')] },
  { id: 'second', date: '2012-03-04', participants: [participant('ann', 'AA', 'lead', 'Secretary')] },
  { id: 'third', date: '2015', participants: [participant('ann', 'AA', 'lead', 'Minister')] },
  { id: 'other', date: '2016', participants: [participant('abe', 'AA', 'lead', 'Judge')] },
]);

const said = (...refs: readonly (readonly [string, FactKind])[]): Details['engagements'][number] => ({
  summary: '', topics: [], outcomes: [], follows: [], conflicts: [], notes: [],
  sources: refs.map(([id, fact]) => ({ source: id, supports: [fact] })),
}); // prettier-ignore

const details: Details = {
  sources: [
    source('ministry', 'official', 'https://mod.example/a'),
    source('paper'),
    source('blog', 'aggregator'),
  ],
  engagements: [
    said(['paper', 'participants'], ['ministry', 'date']),
    said(['ministry', 'participants']),
    said(['blog', 'participants'], ['paper', 'topics']),
    said(['paper', 'participants']),
  ],
  mechanisms: {},
};

const open = () =>
  render(
    <MemoryRouter>
      <RoleTable
        ledger={ledger}
        details={details}
        official="ann"
        href={(id) => `/engagements/${id}`}
        hrefOfOfficial={(id) => `/officials/${id}`}
      />
    </MemoryRouter>,
  );

describe('the roles of an official', () => {
  it('are those of this official alone, from the first to the last engagement that gives them', () => {
    open();
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getByRole('rowheader').firstChild?.firstChild?.textContent)).toEqual(
      ['Secretary', 'Minister'],
    );
    const links = within(rows[0]!).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/engagements/first',
      '/engagements/second',
    ]);
  });

  it('rest on the sources that say who took part, and on no others', () => {
    open();
    fireEvent.click(screen.getByRole('button', { name: /for: Secretary/ }));
    const sayers = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(sayers).toHaveLength(2);
    expect(sayers[0]).toMatch(/^Publisher of paper · /);
    expect(sayers[1]).toMatch(/^Publisher of ministry · Official · .* at mod\.example$/);
  });

  it('are marked where one aggregator alone says so', () => {
    open();
    const [, secretary, minister] = screen.getAllByRole('row');
    expect(minister?.textContent).toContain('one aggregator alone');
    expect(secretary?.textContent).not.toContain('alone');
    expect(screen.getByText(/rests on one aggregator or on no report/)).toBeTruthy();
  });
});
