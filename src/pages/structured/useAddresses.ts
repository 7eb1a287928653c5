import { useHref } from 'react-router-dom';
import { paths } from '#url/paths.ts';

/** Where things are kept for good: absolute, without a view. They are their own names. */
export type Addresses = {
  readonly dataset: string;
  readonly engagement: (id: string) => string;
  readonly official: (id: string) => string;
  /** A published file. */
  readonly file: (path: string) => string;
};

/** Addresses below `root`, an absolute address that ends in a slash. */
export function addressesBelow(root: string): Addresses {
  const at = (path: string) => new URL(path.replace(/^\//, ''), root).href;
  return {
    dataset: at(paths.method()),
    engagement: (id) => at(paths.engagement(id)),
    official: (id) => at(paths.official(id)),
    file: (path) => at(`data/${path}`),
  };
}

/** The addresses of this site, wherever it is served. */
export function useAddresses(): Addresses {
  const home = useHref('/');
  return addressesBelow(new URL(home.replace(/\/?$/, '/'), location.origin).href);
}
