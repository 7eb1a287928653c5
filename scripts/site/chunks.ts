import { resolve } from 'node:path';
import type { Rolldown } from 'vite';

type Context = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

const source = (file: string) => resolve(import.meta.dirname, '../../src', file);
const MAIN = source('main.tsx');
const isLive = (id: string) => id.endsWith('/Live.tsx');

/** These modules and everything that they import; what is imported on demand is a beginning of its own. */
function closure(ids: readonly string[], context: Context): Set<string> {
  const found = new Set<string>();
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(context.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}

function plan(context: Context) {
  const entry = closure([MAIN], context);
  const overview = closure([source('pages/Overview.tsx')], context);
  const onDemand = [...overview].flatMap((id) => context.getModuleInfo(id)?.dynamicallyImportedIds ?? []);
  return { entry, overview, live: closure(onDemand.filter(isLive), context) };
}

/**
 * Three chunks instead of one for every set of pages that share something: what every page needs, what the first view needs beside
 * that, and what its live charts need beside both. Each chunk more is a request with its headers, and is packed less well.
 */
export function codeSplitting() {
  let planned: ReturnType<typeof plan> | undefined;
  function chunkOf(id: string, context: Context): string | null {
    planned ??= plan(context);
    const { entry, overview, live } = planned;
    if (entry.has(id)) return id === MAIN ? null : 'base';
    if (overview.has(id)) return 'overview';
    return live.has(id) ? 'live' : null;
  }
  return { includeDependenciesRecursively: false, groups: [{ name: chunkOf }] };
}
