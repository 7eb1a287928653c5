export const THEME_CHOICES = ['auto', 'light', 'dark'] as const;
/** What the reader asked for; `auto` follows the system. */
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** In the browser's storage. */
export const THEME_KEY = 'theme';

const isChoice = (text: string | null): text is ThemeChoice =>
  (THEME_CHOICES as readonly (string | null)[]).includes(text);

/** Storage may be forbidden: then every page begins as the system is. */
export function rememberedTheme(): ThemeChoice {
  try {
    const text = localStorage.getItem(THEME_KEY);
    return isChoice(text) ? text : 'auto';
  } catch {
    return 'auto';
  }
}

/** Puts a theme on the page. */
export function putTheme(choice: ThemeChoice) {
  if (choice === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = choice;
}
