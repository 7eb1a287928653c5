/** Names of the marks that the page leaves in a trace. */
export const MARKS = { click: 'bench-click', painted: 'bench-painted' } as const;

/** What a click took: milliseconds to the next paint, and whether anything that can be read changed after that paint. */
export type Change = { readonly paint: number; readonly isLate: boolean };

declare global {
  /** Resolves so many milliseconds after the paint that followed the last click. */
  var benchChange: (quiet: number) => Promise<Change>;
}

/**
 * Runs in the page, before the application. A click counts as answered once the frame after it is on its way to the screen. Nothing
 * observes the page meanwhile: to write down thousands of changes would take as long as to make them.
 */
export function watch(marks: typeof MARKS) {
  let answered: { readonly paint: number; readonly text: string } | null = null;
  // What is only spoken comes a moment later on purpose: what is measured is what is seen.
  const text = () =>
    Array.from(document.querySelectorAll('main section, main h1, aside'), (part) => part.textContent).join();
  addEventListener(
    'click',
    ({ timeStamp }) => {
      answered = null;
      performance.mark(marks.click, { startTime: timeStamp });
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          performance.mark(marks.painted);
          answered = { paint: performance.now() - timeStamp, text: text() };
        };
        port2.postMessage(null);
      });
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
            done({ paint: now.paint, isLate: now.text !== text() });
            answered = null;
          }, quiet);
      };
      look();
    });
}
