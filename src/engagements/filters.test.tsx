// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ledgerColumns } from '#selection/columns.ts';
import { evaluate } from '#selection/evaluate.ts';
import { haystacks } from '#selection/haystack.ts';
import { buildIndex } from '#selection/index.ts';
import { rescues } from '#selection/rescue.ts';
import { EVERYTHING, type Selection } from '#selection/selection.ts';
import { CountChoice } from './CountChoice.tsx';
import { EmptyResult } from './EmptyResult.tsx';
import { FilterChips } from './FilterChips.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import { FiltersInWords } from './FiltersInWords.tsx';
import { ledgerOf, participant } from './testing/ledger.ts';

afterEach(cleanup);

const ledger = ledgerOf([
  { id: 'one', date: '2018', domains: ['cyber'], participants: [participant('luong', 'BB', 'lead')] },
  { id: 'two', date: '2019-02', domains: ['cyber', 'maritime'] },
  { id: 'three', date: '2021-03-04', domains: ['maritime'], track: 'diplomacy' },
]);
const index = buildIndex(ledgerColumns(ledger, haystacks(ledger, null)));

/** All filters of a page over one selection; returns what was asked for, step by step. */
function open(start: Partial<Selection> = {}) {
  const asked: [Selection, string][] = [];
  function Page() {
    const [selection, setSelection] = useState<Selection>({ ...EVERYTHING, ...start });
    const onChange = (next: Selection, how: 'commit' | 'typing') => {
      asked.push([next, how]);
      setSelection(next);
    };
    const all = { ledger, selection, onChange };
    return (
      <>
        <FilterChips {...all} />
        <CountChoice {...all} />
        <FilterPanel {...all} evaluation={evaluate(index, selection)} />
        <EmptyResult {...all} rescues={rescues(index, selection)} />
      </>
    );
  }
  render(<Page />);
  return asked;
}

const facet = (name: string) => within(screen.getByRole('region', { name }));
const rows = (name: string) =>
  facet(name)
    .getAllByRole('checkbox')
    .map((box) => box.closest('label')?.textContent);
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the panel', () => {
  it('shows what every option would give, and brings the chosen one to the top', () => {
    const asked = open();
    expect(rows('Topic')).toEqual(['Cyber2', 'Maritime2', 'Space0']);
    fireEvent.click(facet('Topic').getByRole('checkbox', { name: /Maritime/ }));
    expect(asked.at(-1)).toEqual([{ ...EVERYTHING, domain: ['maritime'] }, 'commit']);
    expect(rows('Topic')).toEqual(['Maritime2', 'Cyber2', 'Space0']);
    expect(rows('Track')).toEqual(['Defence1', 'Diplomacy1']);
  });

  it('asks for all of the chosen domains on demand', () => {
    const asked = open({ domain: ['cyber', 'maritime'] });
    fireEvent.click(screen.getByRole('radio', { name: 'all of the chosen' }));
    expect(asked.at(-1)?.[0].match).toBe('all');
    expect(rows('Track')).toEqual(['Defence1', 'Diplomacy0']);
  });

  it('narrows officials to one side and selects nothing by it', () => {
    const asked = open();
    fireEvent.click(screen.getByRole('radio', { name: 'Bland' }));
    expect(rows('Official')).toEqual(['Lương Bê1']);
    expect(asked.at(-1)?.[0]).toEqual({ ...EVERYTHING, side: 'BB' });
  });

  it('leaves an end at the edge of the record open', () => {
    const asked = open({ from: 2019 });
    const field = screen.getByRole('textbox', { name: 'Years: first' });
    fireEvent.change(field, { target: { value: '2018' } });
    fireEvent.blur(field);
    expect(asked.at(-1)?.[0]).toMatchObject({ from: null, to: null });
  });

  it('searches while the reader writes, at a distance, and ends the word on Enter', () => {
    vi.useFakeTimers();
    try {
      const asked = open();
      const field = screen.getByRole<HTMLInputElement>('searchbox');
      const steps = () => asked.map(([{ q }, how]) => `${how} ${q}`);
      for (const q of ['l', 'lu', 'luo ']) fireEvent.change(field, { target: { value: q } });
      expect(steps()).toEqual([]);
      act(() => void vi.advanceTimersByTime(200));
      expect(steps()).toEqual(['typing luo']);
      expect(field.value).toBe('luo ');
      fireEvent.change(field, { target: { value: 'luong ' } });
      fireEvent.keyDown(field, { key: 'Enter' });
      act(() => void vi.advanceTimersByTime(1000));
      expect(steps()).toEqual(['typing luo', 'commit luong']);
      fireEvent.blur(field);
      expect(field.value).toBe('luong');
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('the chips', () => {
  it('name a facet once before its values, and remove one value each', () => {
    const asked = open({ domain: ['cyber', 'maritime'], from: 2018, to: 2019, q: 'talks' });
    const chips = within(screen.getByRole('group', { name: 'Active filters' }));
    expect(chips.getAllByText('Topic, any of')).toHaveLength(1);
    fireEvent.click(chips.getByRole('button', { name: 'Remove Topic: Cyber' }));
    fireEvent.click(chips.getByRole('button', { name: 'Remove Years: 2018–2019' }));
    fireEvent.click(chips.getByRole('button', { name: 'Remove Text: “talks”' }));
    expect(asked.at(-1)).toEqual([{ ...EVERYTHING, domain: ['maritime'] }, 'commit']);
  });

  it('clear everything but the counting rule, and are gone when nothing is filtered', () => {
    const asked = open({ track: ['defence'], count: 'visits' });
    fireEvent.click(button('Clear all'));
    expect(asked.at(-1)?.[0]).toEqual({ ...EVERYTHING, count: 'visits' });
    expect(screen.queryByRole('group', { name: 'Active filters' })).toBeNull();
  });
});

describe('the filters in a few words', () => {
  const words = (change: Partial<Selection>) => {
    const { container } = render(
      <FiltersInWords ledger={ledger} selection={{ ...EVERYTHING, ...change }} className="" />,
    );
    return container.textContent;
  };

  it('are the first two and how many more, and nothing where nothing is filtered', () => {
    expect(words({ domain: ['cyber', 'maritime'], track: ['defence'], from: 2018 })).toBe(
      'Cyber · Maritime · 2 more',
    );
    expect(words({ from: 2018, to: 2019 })).toBe('2018–2019');
    expect(words({})).toBe('');
  });

  it('name the filter of a value that says nothing by itself', () =>
    expect(words({ conflict: ['yes'] })).toBe('Sources conflict: Yes'));
});

it('counts visits once on demand', () => {
  const asked = open();
  fireEvent.click(screen.getByRole('radio', { name: 'visits once' }));
  expect(asked).toEqual([[{ ...EVERYTHING, count: 'visits' }, 'commit']]);
});

it('offers the filters without which something is in view, the most helpful first', () => {
  const asked = open({ domain: ['cyber'], track: ['diplomacy'] });
  const ways = screen.getAllByRole('button', { name: /^Without/ });
  expect(ways.map((way) => way.textContent)).toEqual([
    'Without Track: Diplomacy2 engagements',
    'Without Topic: Cyber1 engagement',
  ]);
  fireEvent.click(ways[1]!);
  expect(asked.at(-1)?.[0]).toEqual({ ...EVERYTHING, track: ['diplomacy'] });
});
