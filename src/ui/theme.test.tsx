// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { restoreTheme, setTheme, useTheme, wearTheme } from './theme.ts';
import { usePalette } from './usePalette.ts';

let dark = false;
let print = false;
const listeners = new Set<() => void>();

beforeEach(() => {
  vi.stubGlobal('matchMedia', (query: string) => ({
    get matches() {
      return query === 'print' ? print : dark;
    },
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  }));
});
afterEach(() => {
  cleanup();
  dark = print = false;
  setTheme('auto');
  vi.unstubAllGlobals();
});

const change = (how: () => void) => {
  act(() => {
    how();
    for (const listener of listeners) listener();
  });
};

function Page() {
  const { choice, theme } = useTheme();
  return <p>{`${choice} ${theme} ${usePalette().name}`}</p>;
}
const shown = () => screen.getByRole('paragraph').textContent;
const marked = () => document.documentElement.dataset['theme'];

describe('the theme', () => {
  it('follows the system until the reader chooses', () => {
    render(<Page />);
    expect(shown()).toBe('auto light light');
    change(() => (dark = true));
    expect(shown()).toBe('auto dark dark');
    act(() => setTheme('light'));
    expect(shown()).toBe('light light light');
    expect(marked()).toBe('light');
    act(() => setTheme('auto'));
    expect(shown()).toBe('auto dark dark');
    expect(marked()).toBeUndefined();
  });

  it('is remembered for the next visit', () => {
    setTheme('dark');
    delete document.documentElement.dataset['theme'];
    restoreTheme();
    expect(marked()).toBe('dark');
  });

  it('follows a choice made in another window, but not where the page around it asked for one', () => {
    render(<Page />);
    const elsewhere = (theme: string) =>
      act(() => {
        localStorage.setItem('theme', theme);
        dispatchEvent(new StorageEvent('storage', { key: 'theme' }));
      });
    elsewhere('dark');
    expect(shown()).toBe('dark dark dark');
    act(() => wearTheme('light'));
    elsewhere('dark');
    expect(shown()).toBe('light light light');
    act(restoreTheme);
    expect(shown()).toBe('dark dark dark');
  });

  it('passes over a remembered word that is no theme', () => {
    localStorage.setItem('theme', 'sepia');
    restoreTheme();
    expect(marked()).toBeUndefined();
  });

  it('works for the length of a page where nothing may be remembered', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new Error('forbidden');
      },
      setItem: () => {
        throw new Error('forbidden');
      },
      removeItem: () => {
        throw new Error('forbidden');
      },
    });
    render(<Page />);
    act(() => setTheme('dark'));
    expect(shown()).toBe('dark dark dark');
    expect(() => act(restoreTheme)).not.toThrow();
  });

  it('draws for paper while printing, whatever the screen shows', () => {
    render(<Page />);
    act(() => setTheme('dark'));
    change(() => (print = true));
    expect(shown()).toBe('dark dark print');
  });
});
