/**
 * Reads a `_headers` file: a path with `*` at its end, below it indented `Name: value` lines. Every block whose path fits
 * is applied, later ones last. What no block says about caching is asked for anew each time.
 * @param {string} text
 * @returns {(path: string) => (readonly [string, string])[]}
 */
export function headersOf(text) {
  /** @type {{ prefix: string, headers: [string, string][] }[]} */
  const blocks = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    if (/^\s/.test(line)) {
      const [, name = '', value = ''] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
      blocks.at(-1)?.headers.push([name, value]);
    } else blocks.push({ prefix: line.trim().replace(/\*$/, ''), headers: [] });
  }
  return (path) => [
    ['Cache-Control', 'no-cache'],
    ...blocks.filter(({ prefix }) => path.startsWith(prefix)).flatMap(({ headers }) => headers),
  ];
}
