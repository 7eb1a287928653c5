import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CHARTS } from '#charts/index.ts';
import { ARTICLE, PRESETS, THEMES } from '#export/look.ts';
import { figureSvg } from '#export/svg.ts';
import type { Arguments } from './arguments.ts';
import { openView } from './view.ts';

/** Writes every figure of a view and returns the paths of the files. */
export async function writeFigures({ out, query, site, preset, theme }: Arguments): Promise<string[]> {
  const { context, provenance } = await openView(query, site);
  const look = { ...ARTICLE, ...PRESETS[preset], ...THEMES[theme] };
  await mkdir(out, { recursive: true });
  return Promise.all(
    CHARTS.map(async (chart, i) => {
      const parts = chart.parts(context, i + 1);
      const { svg } = await figureSvg(parts, provenance, look, (file) => readFile(file));
      const path = join(out, `${provenance.fileName(parts.id)}.svg`);
      await writeFile(path, svg);
      return path;
    }),
  );
}
