import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Runs a command of the project in a process that believes to be another Node. */
const runAs = (version: string, script: string) => {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`;
  return spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, script],
    {
      cwd: join(import.meta.dirname, '../..'),
      encoding: 'utf8',
    },
  );
};

describe.each(['scripts/start.mjs', 'scripts/test.mjs'])('%s', (script) => {
  it.each(['14.21.3', '18.20.4', '20.18.9', '21.7.3', '22.12.0'])(
    'says in one sentence that Node %s is too old',
    (version) => {
      const { status, stderr, stdout } = runAs(version, script);
      expect(status).toBe(1);
      expect(stdout).toBe('');
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(stderr).toContain(`this is Node ${version}`);
    },
  );
});
