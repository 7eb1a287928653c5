import { useSyncExternalStore } from 'react';
import { putTheme, rememberedTheme, THEME_KEY, type ThemeChoice } from './remembered.ts';

const DARK = '(prefers-color-scheme: dark)';

let choice: ThemeChoice = 'auto';
let isWorn = false;
const listeners = new Set<() => void>();

/** Storage may be forbidden or full: then the choice lasts as long as the page. */
function remember(next: ThemeChoice) {
  try {
    if (next === 'auto') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, next);
  } catch {
    return;
  }
}

function apply(next: ThemeChoice) {
  choice = next;
  putTheme(next);
  for (const listener of listeners) listener();
}

/** Shows a theme on this page only: what the reader has chosen elsewhere stays as it is. */
export function wearTheme(next: ThemeChoice) {
  isWorn = true;
  apply(next);
}

/** Brings back the remembered choice; called once, before the first paint. */
export function restoreTheme() {
  isWorn = false;
  apply(rememberedTheme());
}

export function setTheme(next: ThemeChoice) {
  remember(next);
  apply(next);
}

/** Another window of the same reader may choose too; a figure in a frame stays as the page around it asked. */
function onStorage({ key }: StorageEvent) {
  if (!isWorn && (key === THEME_KEY || key === null)) apply(rememberedTheme());
}

function subscribe(listener: () => void) {
  const dark = matchMedia(DARK);
  if (listeners.size === 0) addEventListener('storage', onStorage);
  listeners.add(listener);
  dark.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('storage', onStorage);
    dark.removeEventListener('change', listener);
  };
}

function shown(): 'light' | 'dark' {
  if (choice !== 'auto') return choice;
  return matchMedia(DARK).matches ? 'dark' : 'light';
}

/** The reader's choice and the theme that it gives at present. */
export function useTheme(): { readonly choice: ThemeChoice; readonly theme: 'light' | 'dark' } {
  const theme = useSyncExternalStore(subscribe, shown, () => 'light' as const);
  return {
    choice: useSyncExternalStore(
      subscribe,
      () => choice,
      () => 'auto' as const,
    ),
    theme,
  };
}
