import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession } from '@playwright/test';

type Frame = { readonly url: string; readonly lineNumber: number; readonly functionName: string };
type Node = {
  readonly id: number;
  readonly callFrame: Frame;
  readonly children?: readonly number[];
};
type Profile = {
  readonly nodes: readonly Node[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
};

/** The bundler writes the module's path above its code: the last of these lines before a function says where it was written. */
const REGION = /^\/\/ ((?:src|node_modules)\/\S+)$/;

async function regionsOf(file: string): Promise<readonly (string | null)[]> {
  let region: string | null = null;
  return (await readFile(file, 'utf8'))
    .split('\n')
    .map((line) => (region = REGION.exec(line)?.[1] ?? region));
}

/** `src/charts/cadence/Picture.tsx` → `src/charts/cadence`; what stands in `node_modules` by its package. */
const folderOf = (module: string) =>
  /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module)?.[1] ?? module.split('/').slice(0, 3).join('/');

/** Milliseconds of script by the folder of the figure or part that was at work, the most first. */
export async function byFolder(session: CDPSession, outDir: string, work: () => Promise<unknown>) {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 500 });
  await session.send('Profiler.start');
  await work();
  const { profile } = (await session.send('Profiler.stop')) as { readonly profile: Profile };
  const files = new Map<string, readonly (string | null)[]>();
  const places = new Map<number, string>();
  for (const { id, callFrame } of profile.nodes) {
    const file = /assets\/[^/]+\.js$/.exec(callFrame.url)?.[0];
    if (file === undefined) {
      places.set(id, `(${callFrame.functionName.replace(/[()]/g, '') || 'browser'})`);
      continue;
    }
    const regions = files.get(file) ?? (await regionsOf(join(outDir, file)));
    files.set(file, regions);
    places.set(id, folderOf(regions[callFrame.lineNumber] ?? file + ':' + callFrame.functionName));
  }
  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const own = (id: number): string => {
    const chain: string[] = [];
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) chain.push(places.get(at)!);
    // What a library does for a part counts as the part's; what React does between parts stays React's.
    return chain.find((place) => place.startsWith('src/')) ?? chain[0]!;
  };
  const times = new Map<string, number>();
  profile.samples?.forEach((id, i) => {
    const place = own(id);
    times.set(place, (times.get(place) ?? 0) + (profile.timeDeltas?.[i] ?? 0) / 1000);
  });
  return [...times].sort(([, a], [, b]) => b - a);
}
