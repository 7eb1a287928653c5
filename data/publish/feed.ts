import { createHash } from 'node:crypto';
import { parseEdtf } from '#model/edtf.ts';
import type { Dataset } from '#model/dataset.ts';
import { kebab } from './package.ts';

const NEWEST = 30;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'); // prettier-ignore

/** A UUID made from a name (RFC 9562, version 5 with an empty namespace): the same entry keeps it for ever. */
function uuid(name: string) {
  const hash = createHash('sha1').update(Buffer.alloc(16)).update(name).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/**
 * The newest engagements as an Atom feed (RFC 4287). Its links are relative to the feed's own address, so that it works
 * wherever the application is served. An entry is dated with its engagement: a new version of the ledger does not
 * announce old meetings again.
 */
export function feed(data: Dataset): { text: string; entries: number } {
  const { meta } = data;
  const name = kebab(meta.title);
  const time = (day: string) => `${day}T00:00:00Z`;
  const newest = data.engagements.slice(-NEWEST).reverse();
  const entries = newest.flatMap((e) => [
    '  <entry>',
    `    <id>urn:uuid:${uuid(`${name}/${e.id}`)}</id>`,
    `    <title>${escaped(e.title)}</title>`,
    `    <link href="../engagements/${encodeURIComponent(e.id)}"/>`,
    `    <updated>${time(parseEdtf(e.date)?.first ?? meta.asOf)}</updated>`,
    ...e.topics.map(({ domain }) => `    <category term="${escaped(domain)}"/>`),
    `    <summary>${escaped(`${e.date}. ${e.summary}`)}</summary>`,
    '  </entry>',
  ]);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>urn:uuid:${uuid(name)}</id>`,
    `  <title>${escaped(meta.title)}</title>`,
    `  <updated>${time(meta.asOf)}</updated>`,
    `  <author><name>${escaped(meta.title)}</name></author>`,
    '  <link rel="self" href="feed.atom"/>',
    '  <link rel="alternate" href="../"/>',
    `  <rights>${escaped(meta.licence.name)}</rights>`,
    ...entries,
    '</feed>',
  ];
  return { text: `${lines.join('\n')}\n`, entries: newest.length };
}
