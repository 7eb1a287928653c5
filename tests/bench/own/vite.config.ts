import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  build: { outDir: '../../../test-results/own', emptyOutDir: true, target: 'es2022' },
});
