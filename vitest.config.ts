import { defineConfig } from 'vitest/config';

const PLACES = '{src,data,scripts,lint,tests}/**/*';

export default defineConfig({
  test: {
    // A test that wants a document asks for it: `// @vitest-environment happy-dom`.
    environment: 'node',
    exclude: ['tests/browser/**', '**/node_modules/**'],
    // A pool of threads starts twice as fast as processes.
    pool: 'threads',
    testTimeout: 20_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
    projects: [
      // Half of the time went into importing the same modules for every file: those that follow on one thread share them.
      { extends: true, test: { name: 'functions', include: [`${PLACES}.test.ts`], isolate: false } },
      // What is drawn has a document of its own.
      { extends: true, test: { name: 'elements', include: [`${PLACES}.test.tsx`] } },
    ],
  },
});
