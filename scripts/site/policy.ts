/**
 * What the application may load and do: nothing from elsewhere, nothing inline. It may ask any https: address for data, as a reader may
 * open a dataset of his own by its address (docs/decisions/0019-own-data-in-a-worker.md); only that asks elsewhere.
 */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self' https:",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
} as const;

/** Vite's dev server injects the refresh preamble and style elements, and talks over a web socket. */
const LOOSER = {
  'script-src': "'self' 'unsafe-inline'",
  'style-src': "'self' 'unsafe-inline'",
  'connect-src': "'self' https: ws:",
} as const;

const write = (policy: Readonly<Record<string, string>>) =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');

/** For the page's own meta element. */
export const metaPolicy = (mode: 'build' | 'serve') =>
  write(mode === 'build' ? POLICY : { ...POLICY, ...LOOSER });

/**
 * The pages that no other site may frame: all but `/embed/…`. A meta element cannot forbid framing, a header can; and as hosts add up
 * the headers of all paths that fit, what one of them forbids no other can allow.
 */
const UNFRAMED = ['', 'index.html', '404.html', 'engagements*', 'officials*', 'mechanisms*', 'topics*', 'compare*', 'sources*', 'method*', 'report*', 'search*', 'outcomes*', 'assets/*', 'data/*'] as const; // prettier-ignore

const YEAR = 'public, max-age=31536000, immutable';

/** `_headers`, as several static hosts read it: security for every page, a long life for hashed files. */
export const hostHeaders = (base: string) => `${base}*
  Content-Security-Policy: ${write(POLICY)}
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Cross-Origin-Opener-Policy: same-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()
${UNFRAMED.map((path) => `${base}${path}\n  Content-Security-Policy: frame-ancestors 'none'\n`).join('')}${base}assets/*
  Cache-Control: ${YEAR}
`;
