import { PALETTES, type Palette } from './palette.ts';
import { useOnPaper } from './paper.ts';
import { useTheme } from './theme.ts';

/** Literal colours for pictures: of the theme on a screen, of paper in print. */
export function usePalette(): Palette {
  const { theme } = useTheme();
  return PALETTES[useOnPaper() ? 'print' : theme];
}
