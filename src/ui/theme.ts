import { useSyncExternalStore } from 'react';
import { PALETTES, type Palette } from './palette.ts';

export const THEME_CHOICES = ['auto', 'light', 'dark'] as const;
/** What the reader asked for; `auto` follows the system. */
export type ThemeChoice = (typeof THEME_CHOICES)[number];

const KEY = 'theme';
const DARK = '(prefers-color-scheme: dark)';
const PRINT = 'print';

let choice: ThemeChoice = 'auto';
let isWorn = false;
const listeners = new Set<() => void>();

const isChoice = (text: string | null): text is ThemeChoice =>
  (THEME_CHOICES as readonly (string | null)[]).includes(text);

/** Storage may be forbidden or full: then the choice lasts as long as the page. */
function remembered(): ThemeChoice {
  try {
    const text = localStorage.getItem(KEY);
    return isChoice(text) ? text : 'auto';
  } catch {
    return 'auto';
  }
}

function remember(next: ThemeChoice) {
  try {
    if (next === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, next);
  } catch {
    return;
  }
}

function apply(next: ThemeChoice) {
  choice = next;
  if (next === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = next;
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
  apply(remembered());
}

export function setTheme(next: ThemeChoice) {
  remember(next);
  apply(next);
}

/** Another window of the same reader may choose too; a figure in a frame stays as the page around it asked. */
function onStorage({ key }: StorageEvent) {
  if (!isWorn && (key === KEY || key === null)) apply(remembered());
}

function subscribe(listener: () => void) {
  const media = [DARK, PRINT].map((query) => matchMedia(query));
  if (listeners.size === 0) addEventListener('storage', onStorage);
  listeners.add(listener);
  for (const query of media) query.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('storage', onStorage);
    for (const query of media) query.removeEventListener('change', listener);
  };
}

function shown(): 'light' | 'dark' {
  if (choice !== 'auto') return choice;
  return matchMedia(DARK).matches ? 'dark' : 'light';
}

const paletteName = (): Palette['name'] => (matchMedia(PRINT).matches ? 'print' : shown());

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

/** Literal colours for pictures: of the theme on a screen, of paper in print. */
export const usePalette = (): Palette =>
  PALETTES[useSyncExternalStore(subscribe, paletteName, () => 'light' as const)];
