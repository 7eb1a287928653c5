import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { drawn, early } from './drawn.ts';
import { hostHeaders, metaPolicy } from './policy.ts';

/** Files that the first view waits for, by where they lie in the project. */
const FIRST: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'data/browser/core.json': { as: 'fetch' },
  'src/ui/fonts/sans-basic.woff2': { as: 'font', type: 'font/woff2' },
  'src/ui/fonts/serif-basic.woff2': { as: 'font', type: 'font/woff2' },
};

const preload = (href: string, attributes: Readonly<Record<string, string>>): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'preload', href, crossorigin: '', ...attributes },
  injectTo: 'head',
});

const modulePreload = (href: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'modulepreload', href, crossorigin: '' },
  injectTo: 'head',
});

/** Their names in the build, which hold a hash. */
const firstFiles = (bundle: Rolldown.OutputBundle) =>
  Object.values(bundle).flatMap((file) => {
    const attributes = file.type === 'asset' ? FIRST[file.originalFileNames[0] ?? ''] : undefined;
    return attributes ? [[file.fileName, attributes] as const] : [];
  });

const styleSheet = (href: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'stylesheet', href, crossorigin: '' },
  injectTo: 'head',
});

/**
 * The overview is a chunk of its own: it and what it imports need not wait until the entry has run. Its styles are those of the
 * parts that other pages share: in the page itself they come before any page's own, whichever page a visit begins with.
 */
function overviewOf(bundle: Rolldown.OutputBundle) {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const entry = chunks.find((chunk) => chunk.isEntry);
  const overview = chunks.find(({ moduleIds }) =>
    moduleIds.some((id) => id.endsWith('/src/pages/Overview.tsx')),
  );
  const isNew = (file: string) => file !== entry?.fileName && !entry?.imports.includes(file);
  const programs = overview ? [overview.fileName, ...overview.imports.filter(isNew)] : [];
  return { programs, styles: [...(overview?.viteMetadata?.importedCss ?? [])] };
}

const EARLY = 'early.js';

/** It is waited for as a style sheet is, and at the same time. */
function earlyScript(bundle: Rolldown.OutputBundle, base: string): HtmlTagDescriptor {
  const file = Object.values(bundle).find((each) => each.type === 'asset' && each.names.includes(EARLY));
  if (!file) throw new Error(`page: ${EARLY} is not in the bundle`);
  return { tag: 'script', attrs: { src: base + file.fileName }, injectTo: 'head' };
}

const ROOM = '<div id="root"></div>';

/** Gives the page its security policy, preloads and the drawn overview, and static hosts what they need to serve it. */
export function page(): Plugin {
  let base = '/';
  let mode: 'build' | 'serve' = 'build';
  let overview = '';
  return {
    name: 'page',
    configResolved(config) {
      base = config.base;
      mode = config.command;
    },
    async buildStart() {
      if (mode === 'serve') return;
      this.emitFile({ type: 'asset', name: EARLY, source: await early(base) });
      overview = await drawn(base);
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const policy: HtmlTagDescriptor = {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy(mode) },
          injectTo: 'head-prepend',
        };
        // Other sites take a picture by its whole address only: `SITE=https://… npm run build` tells it.
        const site = html.replaceAll(
          '%SITE%',
          new URL(base, process.env.SITE ?? 'https://host.invalid').href.replace('https://host.invalid', ''),
        );
        if (!bundle) return { html: site, tags: [policy] };
        const { programs, styles } = overviewOf(bundle);
        return {
          html: site.replace(ROOM, () => ROOM.replace('><', () => `>${overview}<`)),
          tags: [
            policy,
            earlyScript(bundle, base),
            ...styles.map((file) => styleSheet(base + file)),
            ...firstFiles(bundle).map(([file, attributes]) => preload(base + file, attributes)),
            ...programs.map((file) => modulePreload(base + file)),
          ],
        };
      },
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') throw new Error('page: index.html is not in the bundle');
        // Hosts without a fallback setting answer an unknown path with this copy, and the router takes over: it is not the overview.
        const elsewhere = String(index.source).replace(overview, '');
        this.emitFile({ type: 'asset', fileName: '404.html', source: elsewhere });
        this.emitFile({ type: 'asset', fileName: '_headers', source: hostHeaders(base) });
      },
    },
  };
}
