import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Ends a command with a sentence for the reader and no stack. */
export class Stop extends Error {
  /** @override */
  name = 'Stop';
}

/**
 * Runs a command in the project's folder. With `show`, its output goes straight to the terminal; without, it is kept.
 * @param {readonly string[]} command
 * @param {{ show?: boolean, env?: Readonly<Record<string, string>> }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run([program = '', ...args], { show = false, env = {} } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      // npm and npx are batch files on Windows; every argument here is our own word.
      shell: process.platform === 'win32',
    });
    const keep = (/** @type {Buffer} */ chunk) => void (output += chunk.toString());
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: `${program}: ${error.message}` }));
    child.on('close', (code, signal) => resolve({ code: code ?? (signal ? 1 : 0), output }));
  });
}

/**
 * Runs a command that the rest depends on.
 * @param {string} what
 * @param {readonly string[]} command
 */
export async function must(what, command) {
  const { code, output } = await run(command);
  if (code !== 0) throw new Stop(`${output.trim()}\n\n${what} failed: ${command.join(' ')}`);
}

/** @param {number} since from `performance.now()` */
export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
