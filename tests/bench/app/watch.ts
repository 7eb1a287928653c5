/** Names of the marks that the page leaves in a trace. */
export const MARKS = { click: 'bench-click', painted: 'bench-painted' } as const;

/**
 * What a click took: milliseconds to the next paint, which shows the choice in its control; to the paint that shows what it leads to in the
 * sentence over the page and in the first figure; and whether anything that can be read changed after that.
 */
export type Change = { readonly control: number; readonly paint: number; readonly isLate: boolean };

declare global {
  /** Resolves so many milliseconds after the paint that answered the last click. */
  var benchChange: (quiet: number) => Promise<Change>;
}

/**
 * Runs in the page, before the application. A click counts as answered once the frame with the answer is on its way to the screen, or, where
 * a filter changes nothing, after as long as nobody would wait. Nothing observes the page meanwhile: to write down thousands of changes would
 * take as long as to make them.
 */
export function watch(marks: typeof MARKS) {
  const LONGEST = 8000;
  let answered: (Omit<Change, 'isLate'> & { readonly text: string }) | null = null;
  // What is only spoken comes a moment later on purpose: what is measured is what is seen.
  const text = (parts = 'main section, main h1, aside') =>
    Array.from(document.querySelectorAll(parts), (part) => part.textContent).join();
  const answer = () => text('main h1, main section:first-of-type > p, main section:first-of-type li');
  /** Once the frame that is being made is on its way. */
  const onPainted = (callback: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = callback;
      port2.postMessage(null);
    });
  addEventListener(
    'click',
    ({ timeStamp }) => {
      answered = null;
      const before = answer();
      let control: number | null = null;
      performance.mark(marks.click, { startTime: timeStamp });
      const look = () => {
        const now = performance.now() - timeStamp;
        control ??= now;
        if (answer() === before && now < LONGEST) return void onPainted(look);
        performance.mark(marks.painted);
        answered = { control, paint: now, text: text() };
      };
      onPainted(look);
    },
    { capture: true },
  );
  globalThis.benchChange = (quiet) =>
    new Promise((done) => {
      const look = () => {
        const now = answered;
        if (now === null) setTimeout(look, 20);
        else
          setTimeout(() => {
            done({ control: now.control, paint: now.paint, isLate: now.text !== text() });
            answered = null;
          }, quiet);
      };
      look();
    });
}
