import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { compile } from './compile.ts';
import { report } from './fault.ts';
import { foreseen } from './new/foresee.ts';
import { takeIn } from './new/intake.ts';
import { interview } from './new/interview.ts';
import { oneOf } from './new/answer.ts';
import { must, type Talk } from './new/question.ts';
import { fileOf, save } from './new/save.ts';
import { similarTo } from './new/similar.ts';
import { toldIn } from './new/told.ts';
import { plain } from './nearest.ts';
import { readRecords } from './read.ts';
import type { Records } from './records.ts';
import { usageOr } from './usage.ts';

const USAGE = `npm run data:new                   asks for a new engagement and what belongs to it
npm run data:new -- FILE.json      takes one record, or a list of records; people, forums, organisations
                                   and codes may be written by name
  --records FOLDER                 reads and writes another records folder
  --yes                            writes without asking back
  --help                           prints this`;

const { positionals, values } = usageOr(USAGE, () =>
  parseArgs({
    allowPositionals: true,
    options: {
      records: { type: 'string', default: join(import.meta.dirname, 'records') },
      yes: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  }),
);
const folder = resolve(values.records);
const gapsFile = join(folder, '..', 'known-gaps.txt');

async function add(talk: Talk, ledger: Records): Promise<boolean> {
  const [file] = positionals;
  const told = file === undefined ? await interview(talk, ledger) : toldIn(file);
  const { fresh, problems, taken } = takeIn(told, ledger);
  for (const line of taken) talk.say(`taken: ${line}`);
  for (const { field, wrong } of problems) console.error(`${field}: ${wrong}`);
  if (problems.length > 0) {
    console.error('Nothing was written.');
    return false;
  }
  for (const { record } of fresh.filter((one) => one.kind === 'engagement'))
    for (const { record: other, why } of similarTo(record, ledger))
      talk.say(`${other.date} ${other.title} (${other.id}) may be the same: ${why.join('; ')}`);

  if (!values.yes) {
    const faults = foreseen(fresh, ledger, existsSync(gapsFile) ? readFileSync(gapsFile, 'utf8') : '');
    if (faults.length > 0) talk.say(`\n${report(faults, 'they can be mended in the files, or told anew')}\n`);
    const answer = await must(
      talk,
      `write ${fresh.map(fileOf).join(', ')}? y or n`,
      oneOf(plain(['y', 'n'])),
    );
    if (answer === 'n') {
      talk.say('Nothing was written.');
      return true;
    }
  }
  await save(fresh, folder);
  for (const one of fresh) talk.say(`wrote ${fileOf(one)}`);
  const { faults, notes } = compile(folder);
  talk.say(
    faults
      ? report(faults, 'the new files stay, to be mended')
      : 'The ledger has no fault; npm run data compiles it.',
  );
  for (const note of notes ?? []) talk.say(`note: ${note}`);
  return !faults;
}

const terminal = createInterface({ input: process.stdin, output: process.stdout });
const stopped = once(terminal, 'close').then(() =>
  Promise.reject(new Error('\nStopped: nothing was written.')),
);
stopped.catch(() => {}); // closing the terminal at the end is no failure
try {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const { records, faults } = readRecords(folder);
  if (!records) throw new Error(report(faults));
  const talk: Talk = {
    ask: (question) => Promise.race([terminal.question(question), stopped]),
    say: (line) => console.log(line),
  };
  process.exitCode = (await add(talk, records)) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  terminal.close();
}
