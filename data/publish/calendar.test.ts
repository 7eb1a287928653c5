import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataset } from '#model/dataset.ts';
import { calendar } from './calendar.ts';
import { feed } from './feed.ts';

const data = dataset.parse(JSON.parse(readFileSync(join(import.meta.dirname, '../dataset.json'), 'utf8')));
const [first] = data.engagements;
if (!first) throw new Error('dataset: empty');
const dated = (date: string, changes = {}) =>
  calendar({ ...data, engagements: [{ ...first, date, ...changes }] });
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('the calendar', () => {
  it('enters what is known to the day and says how much it leaves out', () => {
    const { text, entries, leftOut } = calendar(data);
    expect(entries + leftOut).toBe(data.engagements.length);
    expect(unfolded(text).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(entries);
    expect(unfolded(text)).toContain(
      `DESCRIPTION:${entries} of ${data.engagements.length} engagements are known to the day\\; ${leftOut} are left out.`,
    );
  });

  it.each([
    ['2022-09-13', '20220913', '20220914', 'CONFIRMED'],
    ['2019-11-24/2019-11-28', '20191124', '20191129', 'CONFIRMED'],
    ['2020-12-31~', '20201231', '20210101', 'TENTATIVE'],
    ['2012-09-26?', '20120926', '20120927', 'TENTATIVE'],
    ['2019-11-24/2019-12', '20191124', '20191125', 'CONFIRMED'],
  ])('enters %s from %s up to %s, %s', (date, start, end, status) => {
    const lines = unfolded(dated(date).text);
    expect(lines).toEqual(
      expect.arrayContaining([`DTSTART;VALUE=DATE:${start}`, `DTEND;VALUE=DATE:${end}`, `STATUS:${status}`]),
    );
  });

  it.each(['2018-04', '2016', '201X', '2016-05/2016-05-20'])('leaves out %s', (date) => {
    expect(dated(date)).toMatchObject({ entries: 0, leftOut: 1 });
  });

  it('escapes text and folds lines to 75 octets without breaking a character', () => {
    const title = `Họp; bàn, \\ và ${'ệ'.repeat(60)}`;
    const { text } = dated('2020-01-01', { title });
    expect(unfolded(text)).toContain(`SUMMARY:Họp\\; bàn\\, \\\\ và ${'ệ'.repeat(60)}`);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
  });
});

describe('the feed', () => {
  it('offers the newest thirty, the newest first, each under an id of its own', () => {
    const { text, entries } = feed(data);
    expect(entries).toBe(30);
    const links = [...text.matchAll(/<link href="\.\.\/engagements\/([^"]+)"\/>/g)].map(([, id]) => id);
    expect(links).toEqual(data.engagements.slice(-30).map(({ id }) => id).reverse()); // prettier-ignore
    expect(new Set(text.match(/<id>urn:uuid:[0-9a-f-]{36}<\/id>/g)).size).toBe(31);
  });

  it('escapes what would be markup', () => {
    const { text } = feed({ ...data, engagements: [{ ...first, title: 'A <b> & "c"' }] });
    expect(text).toContain('<title>A &lt;b&gt; &amp; &quot;c&quot;</title>');
  });

  it('keeps the id of an entry from one version to the next', () => {
    const entryId = (version: string) =>
      /<entry>\n {4}<id>(.*)<\/id>/.exec(feed({ ...data, meta: { ...data.meta, version } }).text)?.[1];
    expect(entryId('1.0.0')).toBe(entryId('2.0.0'));
  });
});
