/**
 * Charts bring the styles of their page with them; a drawing has none. A plain file: Node runs loaders without TypeScript.
 * @type {import('node:module').LoadHook}
 */
export const load = (url, context, next) =>
  url.endsWith('.css')
    ? { format: 'module', shortCircuit: true, source: 'export default {};' }
    : next(url, context);
