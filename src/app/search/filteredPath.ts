import type { Narrowing } from '#search/entry.ts';
import { paths } from '#url/paths.ts';

/** Pages that show what the filters leave, and the filter that rests on pages about one thing. */
const OBEYING = /^\/(?:engagements|outcomes)?$|^\/(officials|mechanisms|topics)(?:\/([^/]+))?$/;
const RESTING: Readonly<Record<string, string>> = {
  officials: 'official',
  mechanisms: 'mechanism',
  topics: 'domain',
};

/** Where a new filter is seen: on the page that is open, if that obeys it; else among the engagements. */
export function filteredPath(pathname: string, narrowing: Narrowing): string {
  const [obeying, things, thing] = OBEYING.exec(pathname) ?? [];
  const rests = things !== undefined && thing !== undefined && narrowing.kind === 'code';
  const isSeen = obeying !== undefined && !(rests && RESTING[things] === narrowing.facet);
  return isSeen ? pathname : paths.engagements();
}
