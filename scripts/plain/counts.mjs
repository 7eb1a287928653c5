import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * @param {string} path
 * @returns {any} null where the program did not get as far as writing it
 */
function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Counts of a Vitest JSON report. A file that fails before its first test counts as one failure.
 * @param {string} path
 * @returns {Counts | null}
 */
export function unitCounts(path) {
  const report = read(path);
  if (!report) return null;
  const broken = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Counts of a Playwright JSON report. A test that needed a second try has failed.
 * @param {string} path
 * @returns {Counts | null}
 */
export function browserCounts(path) {
  const report = read(path);
  if (!report) return null;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}
