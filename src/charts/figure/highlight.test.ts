import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Behind } from '#charts/behind.ts';
import { ledgerOf } from '#charts/testing/ledger.ts';
import { forget, highlight, highlighted, subscribe } from './highlight.ts';

const { engagements } = ledgerOf([{ date: '2010' }, { date: '2011' }]);
const behind = (row: number): Behind => ({ title: '', engagements: () => engagements.slice(row, row + 1) });
const lit = () => highlighted()?.engagements.map(({ date }) => date) ?? null;

let frames: (() => void)[] = [];
const nextFrame = () => {
  const due = frames;
  frames = [];
  for (const run of due) run();
};

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
  return () => vi.unstubAllGlobals();
});

describe('what a reader points at in one figure', () => {
  it('is told once a frame, the last of it', () => {
    const told = vi.fn();
    const leave = subscribe(told);
    highlight('one', behind(0));
    highlight('one', behind(1));
    expect(lit()).toBeNull();
    nextFrame();
    expect([lit(), told.mock.calls.length]).toEqual([['2011'], 1]);
    leave();
    highlight('one', null);
    nextFrame();
    expect([lit(), told.mock.calls.length]).toEqual([null, 1]);
  });

  it('is not cleared by a figure in which the reader is not', () => {
    highlight('one', behind(0));
    nextFrame();
    highlight('other', null);
    nextFrame();
    forget('other');
    nextFrame();
    expect(lit()).toEqual(['2010']);
  });

  it('is forgotten with the figure', () => {
    highlight('one', behind(0));
    nextFrame();
    forget('one');
    nextFrame();
    expect(lit()).toBeNull();
  });
});
