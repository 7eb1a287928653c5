import { requireNode } from './plain/node.mjs';

requireNode();
// Not a static import: those are parsed first, and an old Node would fail on them without a sentence.
import('./plain/test.mjs')
  .then(function (program) {
    return program.test(process.argv.slice(2));
  })
  .catch(function (/** @type {unknown} */ error) {
    console.error(error instanceof Error && error.name === 'Stop' ? error.message : error);
    process.exit(1);
  });
