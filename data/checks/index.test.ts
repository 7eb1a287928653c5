import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ledger } from './example.ts';
import { checks } from './index.ts';

const files = readdirSync(import.meta.dirname);

describe('the checks', () => {
  it.each(checks)('$id is silent on a sound ledger', (check) => {
    expect(check.find(ledger())).toEqual([]);
  });

  it('have one file each, named after the check, with a test beside it', () => {
    const ids = checks.map((check) => check.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(files).toEqual(expect.arrayContaining(ids.flatMap((id) => [`${id}.ts`, `${id}.test.ts`])));
  });

  it('are all listed: a check that has a test runs', () => {
    const tested = files.filter((file) => file.endsWith('.test.ts') && file !== 'index.test.ts');
    expect(checks.map((check) => `${check.id}.test.ts`).sort()).toEqual(tested.sort());
  });

  it('state a rule and a way to mend as sentences', () => {
    for (const { rule, tip } of checks) for (const text of [rule, tip]) expect(text).toMatch(/^\p{Lu}.*\.$/u);
  });
});
