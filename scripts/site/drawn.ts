import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, createServer, type InlineConfig, type Rolldown } from 'vite';
import type { drawOverview } from '#app/drawn.tsx';
import type { Wire } from '#model/wire.ts';
import { generateScopedName } from './classNames.ts';

type Drawn = { readonly drawOverview: typeof drawOverview };

const ROOT = resolve(import.meta.dirname, '../..');
const quiet = (base: string): InlineConfig => ({
  root: ROOT,
  base,
  configFile: false,
  css: { modules: { generateScopedName } },
  logLevel: 'error',
  plugins: [react()],
});

/** The overview without filters as HTML: what is seen before the program is there. */
export async function drawn(base: string): Promise<string> {
  const wire = JSON.parse(await readFile(resolve(ROOT, 'data/browser/core.json'), 'utf8')) as Wire;
  const server = await createServer({
    ...quiet(base),
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const module = (await server.ssrLoadModule('/src/app/drawn.tsx')) as Drawn;
    return await module.drawOverview(wire, base);
  } finally {
    await server.close();
  }
}

/** The script that runs before anything is shown: a file of its own, as the policy forbids inline ones. */
export async function early(base: string): Promise<string> {
  const input = resolve(ROOT, 'src/app/early.ts');
  const output = { format: 'iife' } as const;
  const built = (await build({
    ...quiet(base),
    publicDir: false,
    build: { write: false, target: 'es2022', rolldownOptions: { input, output } },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}
