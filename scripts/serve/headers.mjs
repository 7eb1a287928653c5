/**
 * Reads a `_headers` file: a path, below it indented `Name: value` lines; a `*` at the end of a path stands for whatever
 * follows. Every block whose path fits is applied: later ones take the place of earlier ones, policies add up. What no block says about caching is asked for anew each time.
 * @param {string} text
 * @returns {(path: string) => (readonly [string, string])[]}
 */
export function headersOf(text) {
  /** @type {{ path: string, headers: [string, string][] }[]} */
  const blocks = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    if (/^\s/.test(line)) {
      const [, name = '', value = ''] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
      blocks.at(-1)?.headers.push([name, value]);
    } else blocks.push({ path: line.trim(), headers: [] });
  }
  const fits = (/** @type {string} */ pattern, /** @type {string} */ path) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
  return (path) => {
    const found = new Map([['Cache-Control', 'no-cache']]);
    for (const { headers } of blocks.filter((block) => fits(block.path, path)))
      for (const [name, value] of headers) {
        const policy = name === 'Content-Security-Policy' ? found.get(name) : undefined;
        found.set(name, policy === undefined ? value : `${policy}, ${value}`);
      }
    return [...found];
  };
}
