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

/** What did not arrive is fetched again when it is next shown. */
export function renew() {
  for (const forget of failed) forget();
  failed.clear();
}
