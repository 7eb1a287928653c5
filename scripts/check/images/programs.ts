import { execFileSync } from 'node:child_process';

/** Programs of the machine, and the package that brings each. */
const PACKAGES = {
  tesseract: 'tesseract-ocr',
  'rsvg-convert': 'librsvg2-bin',
  inkscape: 'inkscape',
} as const;
export type Program = keyof typeof PACKAGES;

export function isThere(program: Program): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    console.log(
      `${program} is missing (apt install ${PACKAGES[program]}): what it would look at is left out.`,
    );
    return false;
  }
}

/** What a program writes to its output. */
export const run = (program: Program, args: readonly string[], input?: Uint8Array): Buffer =>
  execFileSync(program, args, { input, maxBuffer: 64_000_000, stdio: ['pipe', 'pipe', 'ignore'] });
