import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserCounts, unitCounts } from './counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'counts-'));
const report = (content: unknown) => {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
};

describe('the counts', () => {
  it('of unit tests hold a file that failed before its first test', () => {
    const path = report({
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 0,
      testResults: [
        { status: 'failed', assertionResults: [{}] },
        { status: 'failed', assertionResults: [] },
        { status: 'passed', assertionResults: [{}] },
      ],
    });
    expect(unitCounts(path)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  it('of browser tests hold errors outside any test, and a test that needed a second try', () => {
    const path = report({ stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 0 }, errors: [{}] });
    expect(browserCounts(path)).toEqual({ passed: 7, failed: 3, skipped: 0 });
  });

  it('are unknown where no report was written', () => {
    expect(unitCounts(join(folder, 'none.json'))).toBeNull();
    expect(browserCounts(join(folder, 'none.json'))).toBeNull();
  });
});
