import { dataOf } from './query.ts';

/**
 * The figures that can stand on another site, by the page on which they stand here. Those of one official, forum or topic need
 * that one in their address.
 */
export const EMBEDS = {
  'meeting-frequency': 'overview',
  'topic-coverage': 'overview',
  'topic-year': 'overview',
  cadence: 'overview',
  'level-over-time': 'overview',
  reciprocity: 'overview',
  'who-met-whom-matrix': 'officials',
  'who-met-whom-network': 'officials',
  career: 'official',
  counterparts: 'official',
  'topics-discussed': 'official',
  'places-and-forums': 'official',
  'levels-of-engagements': 'official',
  sessions: 'mechanism',
  'topics-by-session': 'mechanism',
  'topic-by-year': 'topic',
  'topic-forums': 'topic',
  'topic-neighbours': 'topic',
  'topic-officials': 'topic',
  'topic-levels': 'topic',
  'compare-frequency': 'compare',
  'compare-topics': 'compare',
  'compare-levels': 'compare',
  'compare-tracks': 'compare',
  'compare-types': 'compare',
  'small-multiples-a': 'compare',
  'small-multiples-b': 'compare',
  'follow-through': 'outcomes',
  'record-coverage': 'method',
} as const satisfies Record<string, string>;
export type Embeddable = keyof typeof EMBEDS;
export type EmbedPage = (typeof EMBEDS)[Embeddable];

export const isEmbeddable = (figure: string): figure is Embeddable => Object.hasOwn(EMBEDS, figure);

/** How many parts of the path each page takes. */
const DEPTH: Readonly<Record<EmbedPage, number>> = {
  overview: 0,
  officials: 1,
  compare: 1,
  outcomes: 1,
  method: 1,
  official: 2,
  mechanism: 2,
  topic: 2,
};

export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** `theme=` of an address; the keys of the view are read by `parseQuery`, this one says nothing about the ledger. */
export const embedTheme = (query: string): EmbedTheme =>
  EMBED_THEMES.find((theme) => theme === new URLSearchParams(query).get('theme')) ?? 'auto';

/** The address of a figure alone, from the address of its page; null where a figure stands on no page that can tell it. */
export function embedAddress(figure: string, page: string, theme: EmbedTheme): string | null {
  if (!isEmbeddable(figure) || !URL.canParse(page)) return null;
  const address = new URL(page);
  // A frame on another site would show the published ledger in its place.
  if (dataOf(address.search) !== null) return null;
  const parts = address.pathname.replace(/\/$/, '').split('/');
  const depth = DEPTH[EMBEDS[figure]];
  const tail = parts.splice(parts.length - depth, depth);
  const subject = depth === 2 ? tail.slice(1) : [];
  address.pathname = [...parts, 'embed', figure, ...subject].join('/');
  const query = [address.search.slice(1), theme === 'auto' ? '' : `theme=${theme}`].filter(Boolean).join('&');
  return `${address.origin}${address.pathname}${query === '' ? '' : `?${query}`}`;
}
