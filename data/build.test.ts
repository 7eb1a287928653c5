import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '..');
let room: string;
beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'ledger-build-'));
  cpSync(join(project, 'data/records'), join(room, 'records'), { recursive: true });
  cpSync(join(project, 'data/known-gaps.txt'), join(room, 'known-gaps.txt'));
});
afterAll(() => rmSync(room, { recursive: true }));

/** Runs the build as a process of its own, as `npm run data` does. */
const build = (...args: string[]) =>
  new Promise<{ code: number; said: string }>((done) =>
    execFile(
      process.execPath,
      ['--import', 'tsx', 'data/build.ts', ...args],
      { cwd: project },
      (error, stdout, stderr) =>
        done({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr }),
    ),
  );

/** Edits one record of the copy as text, for the time of a test. */
async function edited<T>(file: string, from: string, to: string, test: () => Promise<T>) {
  const path = join(room, 'records', file);
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(from);
  writeFileSync(path, before.replace(from, to));
  try {
    return await test();
  } finally {
    writeFileSync(path, before);
  }
}

describe('npm run data', { timeout: 30_000 }, () => {
  it('writes the same bytes from the same records', async () => {
    const { code, said } = await build(join(room, 'records'), '--out', room);
    expect(said).toMatch(
      /^\d+ engagements, \d+ officials, \d+ organisations, \d+ mechanisms, \d+ sources\n\d+ checks, no fault/,
    );
    expect(code).toBe(0);
    expect(readFileSync(join(room, 'data/dataset.json'), 'utf8')).toBe(
      readFileSync(join(project, 'data/dataset.json'), 'utf8'),
    );
  });

  it('stops on faults in several files, says all of them, and writes nothing', async () => {
    const dialogue = 'engagements/2022/2022-09-13-security-dialogue-2.json';
    const out = join(room, 'nothing');
    const { code, said } = await edited(dialogue, '"domain": "cyber"', '"domain": "cyberspace"', () =>
      edited('officials/luong-tam-quang.json', '"side": "VN"', '"side": "IN"', () =>
        build(join(room, 'records'), '--out', out),
      ),
    );
    expect(code).toBe(1);
    expect(said).toContain(
      `${dialogue} › topics[4].domain\n  wrong  “cyberspace” is not in domains.json; known: maritime, cyber, counter-terrorism,`,
    );
    expect(said).toContain('› participants[1].side\n  wrong  luong-tam-quang is of side IN, not VN');
    expect(said).toMatch(/\d+ faults in \d+ files; nothing was written\.\n$/);
    expect(existsSync(out)).toBe(false);
  });

  it('only checks another folder where no place to write is named', async () => {
    const { code } = await build(join(room, 'records'));
    expect(code).toBe(0);
    expect(existsSync(join(room, 'records/../data/browser/core.json'))).toBe(true); // from the first test
    expect(existsSync(join(room, 'records/data'))).toBe(false);
  });

  it('checks again when a record is saved, also by an editor that replaces the file, in well under a second', async () => {
    const official = join(room, 'records/officials/luong-tam-quang.json');
    const sound = readFileSync(official, 'utf8');
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'data/build.ts', join(room, 'records'), '--watch'],
      {
        cwd: project,
      },
    );
    let said = '';
    let wake = () => {};
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      wake();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    const hears = async (words: RegExp) => {
      while (!words.test(said)) await new Promise<void>((done) => (wake = done));
      said = '';
    };
    /** Writes beside the file and moves it into place. */
    const save = (text: string) => {
      writeFileSync(join(room, 'saved'), text);
      renameSync(join(room, 'saved'), official);
    };
    try {
      await hears(/watching …/);
      const start = performance.now();
      save(sound.replace('"side": "VN"', '"side": "XX"'));
      await hears(/“XX” is no party of the ledger/);
      expect(performance.now() - start).toBeLessThan(2000); // a busy machine; at rest it is about 0.2 s
      await hears(/watching …/);
      save(sound);
      await hears(/no fault/);
    } finally {
      child.kill();
      writeFileSync(official, sound);
    }
  });
});
