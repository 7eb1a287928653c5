// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PALETTES } from '#ui/palette.ts';
import { cadence } from '../cadence/index.ts';
import { EXAMPLES as FORUMS } from '../cadence/examples.ts';
import { CHART as counterparts, EXAMPLES as PEOPLE } from '../ranked-bars/examples.ts';
import type { Chart, ChartContext } from '../chart.ts';
import { Targets } from './Targets.tsx';

afterEach(cleanup);

async function open(chart: Chart, context: ChartContext) {
  const onPick = vi.fn();
  const page = { box: { width: 1184, text: 1 }, palette: PALETTES.light, onPick, onBehind: vi.fn() };
  render(<Suspense fallback="loading">{chart.overlay?.(context, page)}</Suspense>);
  await waitFor(() => expect(screen.queryByText('loading')).toBeNull(), { timeout: 10_000 });
  return onPick;
}

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const name = () => document.activeElement?.getAttribute('aria-label');
const stops = () => screen.getAllByRole('button').filter((button) => button.tabIndex === 0);

describe('the targets over a picture', () => {
  it('are one stop of the Tab key', async () => {
    await open(cadence, FORUMS.typical.context);
    expect(stops()).toHaveLength(1);
  });

  it('say what they stand for', async () => {
    await open(cadence, FORUMS.filtered.context);
    const labels = screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'));
    expect(labels).toContain('Security Dialogue: 2 of 3 sessions in view, due December 2026');
    expect(labels).toContain('Session of security, 2018-04, April 2018, outside the filters');
    expect(labels).toContain('The fourth session due December 2026');
  });

  it('stand in rows that may begin with the same engagement', () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const one = { key: 'same', left: 0, top: 0, width: 9, height: 9, label: 'One', pick: null };
    render(<Targets label="Rows" rows={[[one], [one]]} onPick={vi.fn()} />);
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
  });

  it('are walked by arrow keys, along a row and from row to row, and stop at the ends', async () => {
    await open(cadence, FORUMS.typical.context);
    stops()[0]?.focus();
    expect(name()).toContain('Political Consultation');
    press('ArrowRight');
    expect(name()).toContain('Sessions 1–4: not on record');
    press('ArrowRight');
    expect(name()).toContain('2011-08-08');
    press('ArrowDown');
    expect(name()).toContain('2018-04');
    press('End');
    expect(name()).toContain('The fourth session due');
    press('ArrowUp');
    expect(name()).toContain('2015-06-02');
    press('Home');
    press('ArrowLeft');
    press('ArrowUp');
    expect(name()).toContain('Political Consultation');
    expect(stops()).toEqual([document.activeElement]);
  });

  it('filter by the forum, and by a session’s year', async () => {
    const onPick = await open(cadence, FORUMS.typical.context);
    fireEvent.click(screen.getByRole('button', { name: /^Security Dialogue:/ }));
    expect(onPick).toHaveBeenLastCalledWith({ facets: { mechanism: 'security' } });
    fireEvent.click(screen.getByRole('button', { name: /2022-09-13/ }));
    expect(onPick).toHaveBeenLastCalledWith({ facets: { mechanism: 'security' }, years: [2022, 2022] });
  });

  it('do nothing where nothing can be picked', async () => {
    const onPick = await open(cadence, FORUMS.typical.context);
    fireEvent.click(screen.getByRole('button', { name: /The fourth session due/ }));
    expect(onPick).not.toHaveBeenCalled();
  });

  it('filter by the official of a bar', async () => {
    const onPick = await open(counterparts, PEOPLE.typical.context);
    fireEvent.click(screen.getByRole('button', { name: 'Bea Minister, Defence Minister: 5 engagements' }));
    expect(onPick).toHaveBeenCalledWith({ facets: { official: 'minister' } });
  });

  it('are none where nothing is drawn', async () => {
    await open(cadence, FORUMS.empty.context);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});
