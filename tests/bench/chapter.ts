import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { format, resolveConfig } from 'prettier';

const TARGET = new URL('../../docs/bench.md', import.meta.url);

/** When and where numbers were taken, and how busy the machine was with other work when they began. */
export function circumstances() {
  const [load = 0] = loadavg();
  const day = new Date().toISOString().slice(0, 10);
  const { length, 0: first } = cpus();
  const busy =
    load > 1
      ? ` Other work kept the machine busy (load ${load.toFixed(1)}): read the ratios, not the times.`
      : '';
  return `Measured ${day} on ${length} cores (${first?.model.trim() ?? 'unknown'}), Node ${process.version}.${busy}`;
}

/** Puts a chapter of `docs/bench.md` in the place that its marks hold; the other chapters stay. */
export async function writeChapter(name: string, markdown: string) {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const text = await readFile(TARGET, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/bench.md: marks of ${name}`);
  const next = `${text.slice(0, from)}${begin}\n\n${markdown}\n\n${text.slice(to)}`;
  await writeFile(TARGET, await format(next, { ...(await resolveConfig(TARGET)), parser: 'markdown' }));
}
