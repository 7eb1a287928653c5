import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { codeSplitting } from './scripts/site/chunks.ts';
import { compress } from './scripts/site/compress.ts';
import { generateScopedName } from './scripts/site/classNames.ts';
import { page } from './scripts/site/page.ts';

/** The router's build without its warnings for developers, which its own exports give to every bundler. */
const router = (entry: string) =>
  fileURLToPath(new URL(`node_modules/react-router/dist/production/${entry}.mjs`, import.meta.url));

/** Served below another path: `npm run build -- --base /ledger/`. */
export default defineConfig(({ command }) => ({
  plugins: [react(), page(), compress()],
  // Fonts are opened as WOFF; what unpacks WOFF2 is half of the program that opens them.
  resolve: {
    alias: {
      'brotli/decompress.js': fileURLToPath(new URL('scripts/site/noBrotli.ts', import.meta.url)),
      ...(command === 'build' && {
        'react-router/dom': router('dom-export'),
        'react-router': router('index'),
      }),
    },
  },
  css: { modules: { generateScopedName } },
  build: {
    target: 'es2022',
    // Inlined assets are data: addresses, which the security policy refuses.
    assetsInlineLimit: 0,
    // The polyfill is an inline script.
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: true,
    rolldownOptions: { output: { codeSplitting: codeSplitting() } },
  },
}));
