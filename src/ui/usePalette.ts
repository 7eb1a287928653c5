import { useSyncExternalStore } from 'react';
import { isOnPaper, onPaper } from './paper.ts';
import { PALETTES, type Palette } from './palette.ts';
import { onTheme, shownTheme } from './theme.ts';

function subscribe(listener: () => void) {
  const stops = [onTheme(listener), onPaper(listener)];
  return () => {
    for (const stop of stops) stop();
  };
}

const paletteName = (): Palette['name'] => (isOnPaper() ? 'print' : shownTheme());

/** Literal colours for pictures: of the theme on a screen, of paper in print. Apart from the theme, which every page needs. */
export const usePalette = (): Palette =>
  PALETTES[useSyncExternalStore(subscribe, paletteName, () => 'light' as const)];
