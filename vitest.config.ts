import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A test that wants a document asks for it: `// @vitest-environment happy-dom`.
    environment: 'node',
    include: ['{src,data,scripts,lint,tests}/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', '**/node_modules/**'],
    // Files share no state, and a pool of threads starts twice as fast as processes.
    pool: 'threads',
    // Half of the time went into importing the same modules for every file.
    isolate: false,
    testTimeout: 20_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
