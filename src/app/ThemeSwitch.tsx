import { app as say } from '#i18n/messages/app.ts';
import { THEME_CHOICES } from '#ui/remembered.ts';
import { setTheme, useTheme } from '#ui/theme.ts';

/** One word, one tap: from the system's theme to light to dark and round again. */
export function ThemeSwitch() {
  const { choice } = useTheme();
  const next = THEME_CHOICES[(THEME_CHOICES.indexOf(choice) + 1) % THEME_CHOICES.length] ?? 'auto';
  return (
    <button type="button" onClick={() => setTheme(next)}>
      {say.theme(say.themes[choice])}
    </button>
  );
}
