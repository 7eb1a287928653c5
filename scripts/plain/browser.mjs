import { existsSync } from 'node:fs';
import { Stop, run } from './run.mjs';

/** Flags for a quiet Chromium: nothing is asked of the network but the page. */
export const BROWSER_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Chromium refuses its sandbox to root, as most containers run it.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** @param {string} path */
const runs = async (path) => (await run([path, '--version', ...BROWSER_FLAGS])).code === 0;

/** @returns {Promise<string | null>} Playwright's own download, where there is one */
async function playwrights() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

/** @returns {Promise<string | null>} a browser that is already on this machine */
async function findBrowser() {
  const wanted = process.env['CHROME_PATH'];
  if (wanted) {
    if (await runs(wanted)) return wanted;
    throw new Stop(`CHROME_PATH names ${wanted}, which does not run as a browser.`);
  }
  const own = await playwrights();
  if (own) return own;
  for (const path of KNOWN) if (existsSync(path) && (await runs(path))) return path;
  return null;
}

/** What installs a browser where none is, in the order of trying. */
const INSTALLS = [
  {
    possible: async () => process.getuid?.() === 0 && (await run(['apt-get', '--version'])).code === 0,
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    ],
  },
  {
    possible: () => Promise.resolve(true),
    commands: [['npx', 'playwright', 'install', '--with-deps', 'chromium']],
  },
];

/** @param {readonly (readonly string[])[]} commands */
async function all(commands) {
  for (const command of commands) {
    console.log(`  ${command.join(' ')} …`);
    if ((await run(command)).code !== 0) return false;
  }
  return true;
}

/**
 * The browser that the tests drive. Never a silent skip: without one, the reader is told how to get one.
 * @param {boolean} install whether one may be installed on this machine
 */
export async function browser(install) {
  const found = await findBrowser();
  if (found) return found;
  if (install)
    for (const { possible, commands } of INSTALLS) {
      const installed = (await possible()) && (await all(commands)) && (await findBrowser());
      if (installed) return installed;
    }
  throw new Stop(`The browser tests need Chromium, and none was found. Any one of these gives them one:
  npm test -- --install                  (apt as root, else Playwright's own)
  npx playwright install chromium        (Playwright's own)
  CHROME_PATH=/path/to/chrome npm test   (one that you have)`);
}
