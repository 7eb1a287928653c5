import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { compile } from './compile.ts';
import { report } from './fault.ts';
import { takeIn } from './new/intake.ts';
import { interview } from './new/interview.ts';
import { may, type Talk } from './new/question.ts';
import { fileOf, save } from './new/save.ts';
import { similarTo } from './new/similar.ts';
import { readRecords } from './read.ts';

/**
 * `npm run data:new` asks for a new engagement; `npm run data:new -- FILE.json` takes one record, or a list of records, in
 * which people, forums and codes may be written by name. `--records FOLDER` writes elsewhere, `--yes` asks nothing back.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    records: { type: 'string', default: join(import.meta.dirname, 'records') },
    yes: { type: 'boolean', default: false },
  },
});
const folder = resolve(values.records);
const [file] = positionals;

const { records } = readRecords(folder);
if (!records) throw new Error(`${folder}/meta.json cannot be read: npm run data says why.`);

const terminal = createInterface({ input: process.stdin, output: process.stdout });
const stopped = once(terminal, 'close').then(() => Promise.reject(new Error('Stopped before the end.')));
stopped.catch(() => {}); // closing the terminal at the end is no failure
const talk: Talk = {
  ask: (question) => Promise.race([terminal.question(question), stopped]),
  say: (line) => console.log(line),
};

async function add(ledger: NonNullable<typeof records>): Promise<boolean> {
  const told: unknown =
    file === undefined ? await interview(talk, ledger) : JSON.parse(readFileSync(file, 'utf8'));
  const { fresh, problems } = takeIn(Array.isArray(told) ? told : [told], ledger);
  for (const { field, wrong, near } of problems)
    console.error([`${field}: ${wrong}`, ...near.map((name) => `  perhaps ${name}`)].join('\n'));
  if (problems.length > 0) return false;

  for (const { record } of fresh.filter((one) => one.kind === 'engagement'))
    for (const { record: other, why } of similarTo(record, ledger))
      console.log(`${other.date} ${other.title} (${other.id}) may be the same: ${why.join('; ')}`);
  if (!values.yes && (await may(talk, 'write it? y or n', 'y')) !== 'y') return true;

  for (const one of fresh) {
    await save(one, folder);
    console.log(`wrote ${fileOf(one)}`);
  }
  const { faults } = compile(folder);
  console.log(
    faults
      ? report(faults, 'the new files stay, to be mended')
      : 'The ledger has no fault; npm run data compiles it.',
  );
  return !faults;
}

try {
  process.exitCode = (await add(records)) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  terminal.close();
}
