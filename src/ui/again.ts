import { createElement, lazy, type ComponentType } from 'react';

/** How to forget that a part did not arrive. */
const failed = new Set<() => void>();

/** A part of the site that is fetched when it is first shown. `lazy` alone would fail for as long as the page is open: see `renew`. */
export function again<P extends object>(
  load: () => Promise<{ readonly default: ComponentType<P> }>,
): ComponentType<P> {
  const fetched = (): ComponentType<P> =>
    lazy(() =>
      load().catch((failure: unknown) => {
        failed.add(() => {
          Part = fetched();
        });
        throw failure;
      }),
    ) as ComponentType<P>;
  let Part = fetched();
  return (props) => createElement(Part, props);
}

/** Whether a style sheet did not arrive: the rules of one that did can be read. */
function isDead({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet?.cssRules === undefined;
  } catch {
    return true;
  }
}

/**
 * What did not arrive is fetched again when it is next shown, and its style sheet, whose element would pass for one that is there. A browser
 * that remembers a program that failed (older Firefox and Safari) needs the page to be loaded again.
 */
export function renew() {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'))
    if (isDead(link)) link.remove();
  for (const forget of failed) forget();
  failed.clear();
}
