import { putTheme, rememberedTheme } from '#ui/remembered.ts';

// Runs before anything of the page is shown. The build has drawn the overview without filters into it, and a host sends that page
// for every address: at another one, what is drawn must not be seen.
putTheme(rememberedTheme());
const page = document.documentElement;
if (location.pathname !== import.meta.env.BASE_URL || location.search !== '') page.dataset.elsewhere = '';
else void lettersOrPatience();

/** What is drawn is shown in its own letters, or after 1 s in others: a sentence that breaks elsewhere when its letters arrive moves the page. */
async function lettersOrPatience() {
  page.dataset.awaiting = 'letters';
  const letters = ['1em "Source Sans 3"', '600 1em "Source Serif 4"'].map((font) =>
    document.fonts.load(font),
  );
  const patience = new Promise((resolve) => setTimeout(resolve, 1000));
  // What cannot be loaded is not waited for: the page is read in letters that the system has.
  await Promise.race([Promise.allSettled(letters), patience]);
  delete page.dataset.awaiting;
}
