/** `npm run figures`: every figure as a file, from the same series and pictures as the application. */
import { register } from 'node:module';
import { parseArguments, USAGE, UsageError } from './export/arguments.ts';

register('./export/styles.mjs', import.meta.url);

try {
  const wanted = parseArguments(process.argv.slice(2));
  if (wanted === null) console.log(USAGE);
  else {
    // Only now: what it imports brings style sheets, which the line above teaches Node to leave out.
    const { writeFigures } = await import('./export/write.ts');
    for (const path of await writeFigures(wanted)) console.log(path);
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 1;
}
