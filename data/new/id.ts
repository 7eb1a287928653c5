import { slug } from '../checks/slug.ts';

/** The first words of a text as an id, cut between words. */
const short = (text: string, most: number) => {
  const all = slug(text);
  return all.length <= most ? all : all.slice(0, most + 1).replace(/-[^-]*$/, '');
};

/** An id for an engagement: its start, then the session's number or the first words of the title. */
export function engagementId(e: { date: string; title: string; mechanism: string; ordinal: number | null }) {
  const start = (e.date.split('/')[0] ?? '').replace(/[~?%]$/, '').toLowerCase();
  return `${start}-${e.ordinal === null ? short(e.title, 40) : `${e.mechanism}-${e.ordinal}`}`;
}

/** The site of an address as publishers are known by: `https://en.vietnamplus.vn/…` → `vietnamplus`. */
export function siteOf(url: string) {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const parts = host.replace(/^www\./, '').split('.').filter((part) => !/^(com?|org|net|gov|edu)$/.test(part)); // prettier-ignore
  return parts.at(-2) ?? parts[0] ?? '';
}

/** An id for a source: its site, then the article's number or the first words of the address. */
export function sourceId(source: { url: string | null; publisher: string; title: string | null }) {
  if (source.url === null) return short(`${source.publisher} ${source.title ?? ''}`, 50);
  const path = decodeURIComponent(new URL(source.url).pathname).replace(/\.\w+$/, '');
  const number = path.match(/\d{4,}/g)?.at(-1);
  const words = path.split('/').filter(Boolean).at(-1) ?? '';
  return `${slug(siteOf(source.url))}-${number ?? short(words, 40)}`;
}
