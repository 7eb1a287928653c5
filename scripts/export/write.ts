import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Chart, ChartContext } from '#charts/chart.ts';
import { ARTICLE, PRESETS, THEMES, type Look, type Preset, type ThemeName } from '#export/look.ts';
import type { Provenance } from '#export/parts.ts';
import { metadataOf } from '#export/png.ts';
import { describePng } from '#export/png/describe.ts';
import { figurePdf } from '#export/pdf.ts';
import { figureSvg } from '#export/svg.ts';
import type { Arguments } from './arguments.ts';
import { figuresPages, refuseUnknown, type FiguresPage } from './pages.ts';
import { openRenderer, type Renderer } from './pixels.ts';
import { writeSheet } from './sheet.ts';
import { openView } from './view.ts';

type Target = {
  readonly out: string;
  readonly look: Look;
  readonly png: number | null;
  readonly pdf: boolean;
};

const lookOf = (preset: Preset, theme: ThemeName): Look => ({
  ...ARTICLE,
  ...PRESETS[preset],
  ...THEMES[theme],
});

/** One figure in each of the forms that are wanted. */
async function writeFigure(
  chart: Chart,
  number: number,
  context: ChartContext,
  provenance: Provenance,
  { out, look, png, pdf }: Target,
  renderer: Renderer | null,
) {
  const parts = chart.parts(context, number);
  const image = await figureSvg(parts, provenance, look, (file) => readFile(file));
  const path = join(out, provenance.fileName(parts.id, parts.settings));
  await writeFile(`${path}.svg`, image.svg);
  const written = [`${path}.svg`];
  if (pdf) {
    await writeFile(`${path}.pdf`, await figurePdf(parts, provenance, look, (file) => readFile(file)));
    written.push(`${path}.pdf`);
  }
  if (!renderer || png === null) return written;
  const pixels = await renderer.draw(image, png);
  await writeFile(`${path}.png`, describePng(pixels, png, metadataOf(parts, provenance)));
  return [...written, `${path}.png`];
}

/** Every figure in one look, numbered as on its page. */
async function writeAll(pages: readonly FiguresPage[], target: Target, renderer: Renderer | null) {
  await mkdir(target.out, { recursive: true });
  const written: string[] = [];
  for (const { charts, context, provenance } of pages)
    for (const [i, chart] of charts.entries())
      written.push(...(await writeFigure(chart, i + 1, context, provenance, target, renderer)));
  return written;
}

/** Every size in every theme, a folder each. */
const everyLook = ({ out, png, pdf }: Arguments): Target[] =>
  (Object.keys(PRESETS) as Preset[]).flatMap((preset) =>
    (Object.keys(THEMES) as ThemeName[]).map((theme) => ({
      out: join(out, `${preset}-${theme}`),
      look: lookOf(preset, theme),
      png,
      pdf,
    })),
  );

/** Writes every figure of a view and returns the paths of the files. */
export async function writeFigures(wanted: Arguments): Promise<string[]> {
  const { out, query, site, preset, theme, png, pdf, sheet, subjects } = wanted;
  // Below the path at which the application is published.
  const at = (path: string) => (site === null ? '' : new URL(`.${path}`, site).href);
  const view = await openView(query);
  refuseUnknown(view.context.ledger, subjects);
  const pages = figuresPages(view, subjects, at);
  const targets = sheet ? everyLook(wanted) : [{ out, look: lookOf(preset, theme), png, pdf }];
  const renderer = png === null ? null : await openRenderer();
  try {
    const written: string[] = [];
    for (const target of targets) written.push(...(await writeAll(pages, target, renderer)));
    const drawings = written.filter((path) => path.endsWith('.svg'));
    return sheet ? [...written, await writeSheet(out, drawings)] : written;
  } finally {
    await renderer?.close();
  }
}
