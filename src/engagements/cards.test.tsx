// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Pick } from '#selection/selection.ts';
import { EVERYTHING } from '#selection/selection.ts';
import { DEFAULT_VIEW } from '#url/view.ts';
import { CardGrid } from './CardGrid.tsx';
import { ledgerOf, participant, type Draft } from './testing/ledger.ts';

afterEach(cleanup);

function open(drafts: readonly Draft[], domain: string[] = [], grouped = true) {
  const ledger = ledgerOf(drafts);
  const onPick = vi.fn<(pick: Pick) => void>();
  const state = { selection: { ...EVERYTHING, domain }, view: DEFAULT_VIEW };
  render(
    <MemoryRouter>
      <CardGrid
        ledger={ledger}
        engagements={ledger.engagements}
        state={state}
        onPick={onPick}
        grouped={grouped}
      />
    </MemoryRouter>,
  );
  return onPick;
}

const card = () => within(screen.getByRole('article'));
const text = () => screen.getByRole('article').textContent;

describe('a card', () => {
  it('says when, what, in which forum and where, and keeps the filters in its link', () => {
    open(
      [
        {
          id: 'e-2', date: '2018-04', title: 'Second Dialogue', ordinal: 2, host: 'BB',
          place: { city: 'Port', country: 'BB' }, sources: [0, 1, 2], conflicts: 1, domains: ['cyber'],
        },
      ],
      ['cyber'],
    ); // prettier-ignore
    expect(text()).toContain('April 2018');
    expect(text()).toContain('3 sources\u00a0· ≠ 1 conflict');
    expect(text()).toContain('Dialogue, 2nd session · Port');
    expect(card().getByRole('link', { name: 'Second Dialogue' }).getAttribute('href')).toBe(
      '/engagements/e-2?domain=cyber',
    );
  });

  it('says what is not known: who led, in which role, where', () => {
    open([{ id: 'e', date: '2018', participants: [participant('ann', 'AA', 'lead')] }]);
    expect(text()).toContain('AAAnn Aal, role not recorded');
    expect(text()).toContain('BBnot named');
    expect(text()).toContain('place not recorded');
  });

  it('names a third country as the language does', () => {
    open([{ id: 'e', date: '2018', place: { city: null, country: 'TH' }, host: 'third' }]);
    expect(text()).toContain('Dialogue · Thailand');
  });

  it('filters by a topic, and puts those filtered by first', () => {
    const onPick = open([{ id: 'e', date: '2018', domains: ['cyber', 'maritime', 'space'] }], ['space']);
    const topics = card().getAllByRole('button');
    expect(topics.map((topic) => topic.textContent)).toEqual(['Space', 'Cyber', 'Maritime']);
    expect(topics[0]?.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(topics[1]!);
    expect(onPick).toHaveBeenCalledWith({ facets: { domain: 'cyber' } });
  });
});

describe('the list of cards', () => {
  it('puts the year beside the engagements of that year', () => {
    open([
      { id: 'a', date: '2018' },
      { id: 'b', date: '2019' },
      { id: 'c', date: '2019-05' },
    ]);
    const headings = screen.getAllByRole('heading').map((heading) => heading.textContent);
    expect(headings).toEqual(['2019', 'c', 'b', '2018', 'a']);
    expect(screen.getByText('2 engagements')).toBeDefined();
  });

  const many = (n: number) =>
    open(Array.from({ length: n }, (_, i) => ({ id: `e-${i}`, date: i < n - 1 ? '2020' : '2021' })));

  it('is whole up to four hundred, for the search and the print of the browser', () => {
    many(400);
    expect(screen.getAllByRole('article')).toHaveLength(400);
    expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
  });

  it('of a longer one shows a hundred at a time, each group with its whole count, and as many again on the way back', () => {
    many(450);
    expect(screen.getAllByRole('article')).toHaveLength(100);
    expect(screen.getByText('449 engagements')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Show 100 more' }));
    expect(screen.getAllByRole('article')).toHaveLength(200);
    cleanup();
    many(450);
    expect(screen.getAllByRole('article')).toHaveLength(200);
  });
});
