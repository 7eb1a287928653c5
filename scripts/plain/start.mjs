import { install } from './install.mjs';
import { must, seconds } from './run.mjs';

/**
 * Installs, builds and serves.
 * @param {readonly string[]} args `--port N`
 */
export async function start(args) {
  await install();
  const since = performance.now();
  console.log('Building the data and the application …');
  await must('The build', ['npm', 'run', '--silent', 'build']);
  console.log(`Built in ${seconds(since)}.`);
  // Loaded only now: it needs what was installed.
  const { serve } = await import('../serve/serve.mjs');
  await serve(args);
}
