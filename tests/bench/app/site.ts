import { fileURLToPath } from 'node:url';
import { build, loadConfigFromFile, preview, type Plugin, type UserConfig } from 'vite';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const outDir = fileURLToPath(new URL('../../../test-results/bench-app', import.meta.url));

const isPlugin = (entry: unknown): entry is Plugin =>
  typeof entry === 'object' && entry !== null && 'name' in entry;

/**
 * The application as it is published, served on a free port: only nothing is compressed, and where it is to be profiled its functions
 * keep their names and places.
 */
export async function site(readable: boolean) {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, `${ROOT}vite.config.ts`);
  const config: UserConfig = loaded?.config ?? {};
  await build({
    ...config,
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: (config.plugins ?? []).filter((entry) => !isPlugin(entry) || entry.name !== 'compress'),
    build: { ...config.build, outDir, emptyOutDir: true, minify: !readable },
  });
  const server = await preview({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('site: no address');
  return { address, outDir, close: () => server.close() };
}
