import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ledger } from '../checks/example.ts';
import { writeLedger } from '../checks/on-disk.ts';
import { formatted } from './format.ts';

const project = resolve(import.meta.dirname, '../..');
let room: string;
let folder: string;
beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'ledger-new-'));
  folder = join(room, 'records');
  writeLedger(ledger(), folder);
});
afterAll(() => rmSync(room, { recursive: true }));

function run(args: string[], answers = '') {
  return new Promise<{ code: number; said: string }>((done) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'data/new.ts', ...args],
      { cwd: project },
      (error, stdout, stderr) =>
        done({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr }),
    );
    child.stdin?.end(answers);
  });
}

function add(input: unknown, ...more: string[]) {
  const file = join(room, 'told.json');
  writeFileSync(file, typeof input === 'string' ? input : JSON.stringify(input));
  return run([file, '--records', folder, ...(more.length > 0 ? [] : ['--yes'])], more.join('\n'));
}

const call = {
  title: 'Ministers speak by telephone',
  summary: 'They spoke.',
  date: '2023-02-01',
  type: 'phone-call',
  mechanism: 'Ministers',
  level: 'minister',
  mode: 'telephone',
  participants: [{ official: 'Asha Rao' }, { official: 'Tran Thi Lan' }],
  sources: [{ source: 'agency', supports: ['date', 'participants'] }],
};

describe('npm run data:new', { timeout: 30_000 }, () => {
  it('writes a record that the checks accept, once', async () => {
    const first = await add(call);
    expect(first.said).toContain('wrote engagements/2023/2023-02-01-ministers-speak-by-telephone.json');
    expect(first.said).toContain('The ledger has no fault');
    expect(first.code).toBe(0);
    const again = await add(call);
    expect(again.said).toContain(
      'may be the same: same mechanism; also with asha-rao, tran-thi-lan; nearly the same title',
    );
    expect(again.said).toContain('is there already: choose another id');
    expect(again.code).toBe(1);
  });

  it('writes nothing while a name is not on record', async () => {
    const { code, said } = await add({ ...call, date: '2023-03', participants: [{ official: 'Asha Rai' }] });
    expect(said).toContain(
      'engagement participants[0].official: there is no official “Asha Rai”; known: asha-rao, tran-thi-lan\nNothing was written.',
    );
    expect(code).toBe(1);
    expect(readdirSync(join(folder, 'engagements/2023'))).toHaveLength(1);
  });

  it('says what the checks find in the new record', async () => {
    const { code, said } = await add({ ...call, date: '2023-04-01', sources: [] });
    expect(said).toContain('wrong  none\n  mend   Add the report to sources/');
    expect(said).toMatch(/the new files stay, to be mended\.\s*$/);
    expect(code).toBe(1);
  });
});

describe('npm run data:new, before it writes', { timeout: 30_000 }, () => {
  it('says what the checks will find, and asks', async () => {
    const { code, said } = await add({ ...call, date: '2023-05-01', participants: [] }, 'n\n');
    expect(said).toMatch(
      /› level\n {2}wrong [^]*2 faults in 1 file; they can be mended[^]*write engagements\/2023\//,
    );
    expect(said).toMatch(/Nothing was written\.\s*$/);
    expect(code).toBe(0);
  });

  it('prints its usage, and a sentence where it is not understood', async () => {
    const help = await run(['--help']);
    expect(help.said).toMatch(/^npm run data:new/);
    expect(help.code).toBe(0);
    const unknown = await run(['--colour']);
    expect(unknown.said).toMatch(/^Unknown option '--colour'\.\n\nnpm run data:new/);
    expect(unknown.code).toBe(1);
  });

  it('names line and column of a file that is not JSON', async () => {
    const { code, said } = await add('{\n  "title": "A call"\n  "date": "2023"\n}');
    expect(said).toContain('told.json, line 3, column 3: a comma is missing before this');
    expect(code).toBe(1);
  });
});

describe('a record as it is written', () => {
  it('looks as the records on file look', async () => {
    const records = join(project, 'data/records/engagements/2024');
    for (const name of readdirSync(records)) {
      const text = readFileSync(join(records, name), 'utf8');
      expect(await formatted(JSON.parse(text) as object)).toBe(text);
    }
  });
});
