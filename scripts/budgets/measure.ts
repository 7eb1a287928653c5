import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

export type Measured = Readonly<
  Record<
    | 'entry script'
    | 'live charts'
    | 'styles'
    | 'first data'
    | 'first fonts'
    | 'first view'
    | 'first transfer',
    number
  >
>;

const CLASS_OF_RECHARTS = 'recharts-surface';

/** Sizes in kB (1000 bytes) of a build; throws where the page lacks a part that is to be measured. */
export function measure(dist: URL): Measured {
  const read = (file: string) => readFileSync(new URL(file, dist));
  const html = read('index.html').toString();

  const size = (file: string) =>
    (file.endsWith('.woff2') ? read(file) : gzipSync(read(file), { level: 9 })).length / 1000;
  /** As a host sends it that takes the copies which the build has packed. */
  const sent = (file: string) =>
    read(existsSync(new URL(`${file}.br`, dist)) ? `${file}.br` : file).length / 1000;
  const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + size(file), 0);

  const linked = (what: string, pattern: RegExp) => {
    const files = [...html.matchAll(pattern)].flatMap(([tag]) => {
      const address = /(?:src|href)="[^"]*?(assets\/[^"]+)"/.exec(tag)?.[1];
      return address === undefined ? [] : [address];
    });
    if (files.length === 0) throw new Error(`index.html links no ${what}`);
    return files;
  };
  /** A chunk with everything that it imports statically: what the browser waits for before it runs. */
  const closure = (files: Iterable<string>, seen = new Set<string>()): Set<string> => {
    for (const file of files) {
      if (seen.has(file)) continue;
      seen.add(file);
      const imports = read(file)
        .toString()
        .matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g);
      closure(
        [...imports].map(([, name]) => `assets/${name}`),
        seen,
      );
    }
    return seen;
  };

  const entry = closure(linked('script', /<script[^>]+type="module"[^>]*>/g));
  const first = closure([...entry, ...linked('page to start with', /<link[^>]+rel="modulepreload"[^>]*>/g)]);
  const live = readdirSync(new URL('assets/', dist))
    .filter((name) => name.endsWith('.js') && read(`assets/${name}`).includes(CLASS_OF_RECHARTS))
    .map((name) => `assets/${name}`);
  const styles = linked('style sheet', /<link[^>]+rel="stylesheet"[^>]*>/g);
  const fonts = linked('font', /<link[^>]+as="font"[^>]*>/g);
  const data = linked('data', /<link[^>]+as="fetch"[^>]*>/g);

  const firstView = ['index.html', ...first, ...styles, ...fonts, ...data];
  return {
    'entry script': sum(entry),
    'live charts': sum([...closure(live)].filter((file) => !first.has(file))),
    styles: sum(styles),
    'first data': sum(data),
    'first fonts': sum(fonts),
    'first view': sum(firstView),
    'first transfer': firstView.reduce((total, file) => total + sent(file), 0),
  };
}
