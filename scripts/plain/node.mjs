/**
 * Says in one sentence that Node is too old. Written in the syntax of 2018, imported before anything newer is parsed.
 * Vite and ESLint need 20.19, or 22.13 in that line.
 */
/* oxlint-disable no-var */
var version = process.versions.node.split('.');
var major = Number(version[0]);
var minor = Number(version[1]);

export function requireNode() {
  if (major > 22 || (major === 22 && minor >= 13) || (major === 20 && minor >= 19)) return;
  console.error(
    'Engagement Ledger needs Node 20.19 or newer (22.13 in the 22 line), and this is Node ' +
      process.versions.node +
      ': install a newer one from https://nodejs.org and run the same command again.',
  );
  process.exit(1);
}
