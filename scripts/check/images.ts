import { readFile, writeFile } from 'node:fs/promises';
import { mkdtempSync } from 'node:fs';
import { register } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { sourceLine } from '#export/figure/footer.tsx';
import { ARTICLE, PRESETS, THEMES, type Look, type Preset, type ThemeName } from '#export/look.ts';
import { outlinedSvg } from '#export/outlines.ts';
import type { FigureParts, Provenance } from '#export/parts.ts';
import { figureSvg, type Image } from '#export/svg.ts';
import { openRenderer } from '../export/pixels.ts';
import { alike, inkOf, onWhite } from './images/ink.ts';
import { isThere, run, type Program } from './images/programs.ts';
import { shareRead } from './images/words.ts';

/**
 * `npm run check:images`: figures drawn by Chromium are read by tesseract, which must find title and source, and opened with librsvg and
 * Inkscape, which must put the same ink in the same places. Every figure in an article's size; those of the overview in every
 * size, the first in every theme as well. Takes some minutes.
 */

/** What is left of a text where letters touch lines, and of the ink where a program has no letters of ours. */
const LEAST = { title: 0.8, source: 0.8, letters: 0.97, outlines: 0.995 } as const;
/** How far the same ink may lie apart, px: letters of another font end elsewhere. */
const APART = { letters: 16, outlines: 2 } as const;

const READERS: Readonly<Partial<Record<Program, (file: string, out: string) => readonly string[]>>> = {
  'rsvg-convert': (file, out) => [file, '-o', out],
  inkscape: (file, out) => [file, '--export-type=png', `--export-filename=${out}`],
};

register('../export/styles.mjs', import.meta.url);
// Only now: charts bring style sheets, which the line above teaches Node to leave out.
const { figuresPages } = await import('../export/pages.ts');
const { openView } = await import('../export/view.ts');

type Case = {
  /** 0 is the overview. */
  readonly page: number;
  readonly parts: FigureParts;
  readonly provenance: Provenance;
  readonly preset: Preset;
  readonly theme: ThemeName;
};

function* cases(): Generator<Case> {
  const nobody = { official: null, mechanism: null, topic: null };
  for (const [page, { charts, context, provenance }] of figuresPages(
    view,
    nobody,
    (path) => `https://ledger.example${path}`,
  ).entries())
    for (const [at, chart] of charts.entries()) {
      const parts = chart.parts(context, at + 1);
      for (const preset of Object.keys(PRESETS) as Preset[])
        for (const theme of Object.keys(THEMES) as ThemeName[])
          if ((preset === 'article' && theme === 'light') || (page === 0 && (theme === 'light' || at === 0)))
            yield { page, parts, provenance, preset, theme };
    }
}

const view = await openView('');
const programs = (Object.keys(READERS) as Program[]).filter(isThere);
const reads = isThere('tesseract');
const folder = mkdtempSync(join(tmpdir(), 'images-'));
const renderer = await openRenderer();
const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

/** Title and source, as far as tesseract reads them off the picture. */
async function readOff({ parts, provenance, preset }: Case, image: Image) {
  const brief = PRESETS[preset].content === 'brief';
  const pixels = PNG.sync.write(onWhite(await renderer.draw(image, brief ? 4 : 2)));
  const text = run('tesseract', ['-', '-', '--psm', '11'], pixels).toString('utf8');
  const source = brief ? `Source ${provenance.ledger} version` : sourceLine(provenance);
  return { title: shareRead(parts.title, text), source: shareRead(source, text) };
}

/** The ink of another program beside Chromium's. */
async function compared(image: Image, program: Program, name: string, apart: number): Promise<number> {
  const [file, out] = [join(folder, `${name}.svg`), join(folder, `${name}-${program}.png`)];
  await writeFile(file, image.svg);
  run(program, READERS[program]!(file, out));
  return alike(inkOf(await renderer.draw(image, 1)), inkOf(await readFile(out)), apart);
}

async function judge(one: Case): Promise<string[]> {
  const { parts, provenance, preset, theme } = one;
  const look: Look = { ...ARTICLE, ...PRESETS[preset], ...THEMES[theme] };
  const found: [string, number, number][] = [];
  const letters = await figureSvg(parts, provenance, look, (file) => readFile(file));
  if (reads) {
    const { title, source } = await readOff(one, letters);
    found.push(['title', title, LEAST.title], ['source', source, LEAST.source]);
  }
  const outlines = await outlinedSvg(parts, provenance, look, (file) => readFile(file));
  const name = `${parts.id}-${preset}-${theme}`;
  for (const program of programs) {
    // It takes many seconds to start: once for each figure of the overview.
    if (program === 'inkscape' && !(preset === 'article' && one.page === 0)) continue;
    found.push([`${program}, letters`, await compared(letters, program, name, APART.letters), LEAST.letters]);
    found.push([
      `${program}, outlines`,
      await compared(outlines, program, `${name}-outlines`, APART.outlines),
      LEAST.outlines,
    ]);
  }
  const isRight = found.every(([, share, least]) => share >= least);
  console.log(
    `${isRight ? '✓' : '✘'} ${name}: ${found.map(([what, share, least]) => `${what} ${percent(share)}${share < least ? ' ✘' : ''}`).join(', ')}`,
  );
  return isRight ? [] : [name];
}

const faults: string[] = [];
let n = 0;
for (const one of cases()) {
  faults.push(...(await judge(one)));
  n += 1;
}
await renderer.close();
console.log(`${n - faults.length} of ${n} images are right. They lie in ${folder}.`);
if (faults.length > 0) process.exitCode = 1;
