/** Replaced as soon as the theme is there. */
export const ThemeSwitch = () => null;
