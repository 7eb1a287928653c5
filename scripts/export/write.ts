import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CHARTS } from '#charts/index.ts';
import { ARTICLE, PRESETS, THEMES, type Look, type Preset, type ThemeName } from '#export/look.ts';
import { metadataOf } from '#export/png.ts';
import { describePng } from '#export/png/describe.ts';
import { figurePdf } from '#export/pdf.ts';
import { figureSvg } from '#export/svg.ts';
import type { Arguments } from './arguments.ts';
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

/** Every figure in one look. */
async function writeAll(
  { context, provenance }: View,
  { out, look, png, pdf }: Target,
  renderer: Renderer | null,
) {
  await mkdir(out, { recursive: true });
  const written: string[] = [];
  for (const [i, chart] of CHARTS.entries()) {
    const parts = chart.parts(context, i + 1);
    const image = await figureSvg(parts, provenance, look, (file) => readFile(file));
    const path = join(out, provenance.fileName(parts.id));
    await writeFile(`${path}.svg`, image.svg);
    written.push(`${path}.svg`);
    if (pdf) {
      await writeFile(`${path}.pdf`, await figurePdf(parts, provenance, look, (file) => readFile(file)));
      written.push(`${path}.pdf`);
    }
    if (!renderer || png === null) continue;
    const pixels = await renderer.draw(image, png);
    await writeFile(`${path}.png`, describePng(pixels, png, metadataOf(parts, provenance)));
    written.push(`${path}.png`);
  }
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
