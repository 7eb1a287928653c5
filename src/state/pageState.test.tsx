// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { Suspense, type ReactNode } from 'react';
import { BrowserRouter } from 'react-router-dom';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setText, toggle } from '#selection/change.ts';
import { ledger } from '../../tests/fixtures/ledger.ts';
import { createClient } from './client.ts';
import { useCanonicalAddress, usePageState } from './pageState.ts';

const client = createClient();
client.setQueryData(['ledger'], ledger);

const wrapper = ({ children }: { readonly children: ReactNode }) => (
  <QueryClientProvider client={client}>
    <BrowserRouter useTransitions={false}>{children}</BrowserRouter>
  </QueryClientProvider>
);
const page = () => renderHook(usePageState, { wrapper }).result;
const open = (address: string) => history.pushState(null, '', address);
const shown = () => location.pathname + location.search;
const back = async () => {
  await act(async () => {
    history.back();
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
};

beforeEach(() => open('/'));
afterEach(cleanup);

describe('the address of a page', () => {
  it('is read as the state', () => {
    open('/?domain=cyber~maritime&from=2014');
    expect(page().current.state.selection).toMatchObject({ domain: ['cyber', 'maritime'], from: 2014 });
  });

  it('is written as a whole, on the same path, keeping the anchor', () => {
    open('/method?unit=month#cite');
    const { current } = page();
    act(() =>
      current.commit({ ...current.state, selection: toggle(current.state.selection, 'track', 'defence') }),
    );
    expect(shown() + location.hash).toBe('/method?track=defence&unit=month#cite');
  });

  it('takes one step for each filter, which Back undoes', async () => {
    const result = page();
    const before = history.length;
    const pick = (domain: string) =>
      act(() => {
        const { state, commit } = result.current;
        commit({ ...state, selection: toggle(state.selection, 'domain', domain) });
      });
    pick('cyber');
    pick('maritime');
    expect(history.length).toBe(before + 2);
    await back();
    expect(result.current.state.selection.domain).toEqual(['cyber']);
  });

  it('keeps both of two steps taken on the same sight of the page, for a click may come before it is redrawn', async () => {
    open('/?track=defence~leaders');
    const result = page();
    const { state, commit } = result.current;
    act(() => {
      commit({ ...state, selection: toggle(state.selection, 'domain', 'cyber') });
      commit({ ...state, selection: toggle(state.selection, 'track', 'defence') });
      commit({ ...state, view: { ...state.view, unit: 'month' } });
    });
    expect(shown()).toBe('/?domain=cyber&track=leaders&unit=month');
    await back();
    expect(shown()).toBe('/?domain=cyber&track=leaders');
  });

  it('takes no step for a state that is shown already', () => {
    const { current } = page();
    const before = history.length;
    act(() => current.commit(current.state));
    expect(history.length).toBe(before);
  });

  it('takes one step for all the letters of a search, which Back undoes together', async () => {
    const result = page();
    const before = history.length;
    const write = (q: string, how: 'typing' | 'commit') =>
      act(() => {
        const { state } = result.current;
        result.current[how]({ ...state, selection: setText(state.selection, q) });
      });
    for (const q of ['s', 'sh', 'shi', 'ship']) write(q, 'typing');
    write('ships', 'commit');
    expect(shown()).toBe('/?q=ships');
    expect(history.length).toBe(before + 1);
    await back();
    expect(result.current.state.selection.q).toBe('');
  });

  it('takes one step for letters that come faster than the page is redrawn', () => {
    const { state, typing } = page().current;
    const before = history.length;
    act(() => {
      for (const q of ['s', 'sh', 'shi']) typing({ ...state, selection: setText(state.selection, q) });
    });
    expect(shown()).toBe('/?q=shi');
    expect(history.length).toBe(before + 1);
  });

  it('takes a step of its own for a filter that is picked while a search is being written', () => {
    const result = page();
    act(() =>
      result.current.typing({
        ...result.current.state,
        selection: setText(result.current.state.selection, 'x'),
      }),
    );
    const before = history.length;
    act(() => {
      const { state, commit } = result.current;
      commit({ ...state, selection: toggle(state.selection, 'track', 'defence') });
    });
    expect(history.length).toBe(before + 1);
  });
});

describe('an address of a dataset that a reader opened', () => {
  const own = 'own:k3v9';
  it('is that of this dataset alone, and every next state of it', () => {
    client.setQueryData(['ledger', own], { ...ledger, own });
    open(`/?data=${own}`);
    const { current } = page();
    act(() =>
      current.commit({ ...current.state, selection: toggle(current.state.selection, 'track', 'defence') }),
    );
    expect(shown()).toBe(`/?data=${own}&track=defence`);
  });

  it('shows the published ledger where this browser has none of that name, and says so', async () => {
    open('/?data=own:gone&domain=cyber');
    const { result } = renderHook(useCanonicalAddress, {
      wrapper: ({ children }) => wrapper({ children: <Suspense>{children}</Suspense> }),
    });
    await waitFor(() => expect(shown()).toBe('/?domain=cyber'));
    expect(result.current.dropped).toEqual([{ key: 'data', value: 'own:gone' }]);
  });
});

describe('an address that says what means nothing here', () => {
  it('is replaced by the one address of its state, and told until dismissed', () => {
    open('/?zz=1&unit=century&domain=maritime~cyber~nonsense');
    const before = history.length;
    const { result } = renderHook(useCanonicalAddress, { wrapper });
    expect(shown()).toBe('/?domain=cyber~maritime');
    expect(history.length).toBe(before);
    expect(result.current.dropped).toEqual([
      { key: 'zz', value: '1' },
      { key: 'domain', value: 'nonsense' },
      { key: 'unit', value: 'century' },
    ]);
    act(() => result.current.dismiss());
    expect(result.current.dropped).toEqual([]);
  });

  it('is replaced without a word where it only says the same in another way', () => {
    open('/?unit=month&domain=maritime~cyber&by=track');
    const { result } = renderHook(useCanonicalAddress, { wrapper });
    expect(shown()).toBe('/?domain=cyber~maritime&unit=month');
    expect(result.current.dropped).toEqual([]);
  });
});
