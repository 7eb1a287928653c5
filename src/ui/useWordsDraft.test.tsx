// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useWordsDraft } from './useWordsDraft.ts';

const onWrite = vi.fn();
const onEnd = vi.fn();
const field = () => renderHook(() => useWordsDraft({ value: 'held', onWrite, onEnd })).result;

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.clearAllMocks();
});

describe('words that are being written', () => {
  it('are shown at once and handed on together a moment later', () => {
    const result = field();
    act(() => result.current.write('s'));
    act(() => result.current.write('sh'));
    expect(result.current.shown).toBe('sh');
    expect(onWrite).not.toHaveBeenCalled();
    act(() => {
      vi.runAllTimers();
    });
    expect(onWrite.mock.calls).toEqual([['sh']]);
  });

  it('are handed on at the end, once', () => {
    const result = field();
    act(() => result.current.write('ship'));
    act(() => result.current.end());
    act(() => {
      vi.runAllTimers();
    });
    expect(onEnd.mock.calls).toEqual([['ship']]);
    expect(onWrite).not.toHaveBeenCalled();
  });

  it('give way to what is held when the reader leaves the field or goes Back', () => {
    const result = field();
    act(() => result.current.write('ship'));
    act(() => result.current.leave());
    expect(result.current.shown).toBe('held');
    act(() => result.current.write('other'));
    act(() => void dispatchEvent(new PopStateEvent('popstate')));
    expect(result.current.shown).toBe('held');
    act(() => {
      vi.runAllTimers();
    });
    expect(onWrite).not.toHaveBeenCalled();
  });

  it('end nothing where nothing was written', () => {
    const result = field();
    act(() => result.current.leave());
    expect(onEnd).not.toHaveBeenCalled();
  });
});
