import { putTheme, rememberedTheme } from '#ui/remembered.ts';

// Runs before anything of the page is shown. The build has drawn the overview without filters into it, and a host sends that page
// for every address: at another one, what is drawn must not be seen.
putTheme(rememberedTheme());
if (location.pathname !== import.meta.env.BASE_URL || location.search !== '')
  document.documentElement.dataset.elsewhere = '';
