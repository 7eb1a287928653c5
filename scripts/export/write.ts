import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Chart } from '#charts/chart.ts';
import { ARTICLE, PRESETS, THEMES, type Look, type Preset, type ThemeName } from '#export/look.ts';
import type { Provenance } from '#export/parts.ts';
import { metadataOf } from '#export/png.ts';
import { describePng } from '#export/png/describe.ts';
import { figurePdf } from '#export/pdf.ts';
import { figureSvg } from '#export/svg.ts';
import type { Arguments } from './arguments.ts';
import { FIGURES_PAGES } from './pages.ts';
import { openRenderer, type Renderer } from './pixels.ts';
import { writeSheet } from './sheet.ts';
import { openView } from './view.ts';

type View = Awaited<ReturnType<typeof openView>>;
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
  context: View['context'],
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
async function writeAll({ context, provenance }: View, target: Target, renderer: Renderer | null) {
  await mkdir(target.out, { recursive: true });
  const written: string[] = [];
  for (const page of FIGURES_PAGES)
    for (const [i, chart] of page.charts.entries())
      written.push(...(await writeFigure(chart, i + 1, context, provenance(page), target, renderer)));
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
  const { out, query, site, preset, theme, png, pdf, sheet } = wanted;
  const view = await openView(query, site);
  const targets = sheet ? everyLook(wanted) : [{ out, look: lookOf(preset, theme), png, pdf }];
  const renderer = png === null ? null : await openRenderer();
  try {
    const written: string[] = [];
    for (const target of targets) written.push(...(await writeAll(view, target, renderer)));
    const drawings = written.filter((path) => path.endsWith('.svg'));
    return sheet ? [...written, await writeSheet(out, drawings)] : written;
  } finally {
    await renderer?.close();
  }
}
