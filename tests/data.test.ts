import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import { core, details } from '#model/browser.ts';
import { dataset } from '#model/dataset.ts';
import { openLedger } from '#model/ledger.ts';
import { unpack, type Wire } from '#model/wire.ts';
import { compile } from '../data/compile.ts';
import { version } from '../data/diff/version.ts';
import { holdings } from '../data/diff/words.ts';
import { outputs } from '../data/write.ts';

const project = resolve(import.meta.dirname, '..');
const committed = readFileSync(join(project, 'data/dataset.json'), 'utf8');
const data = dataset.parse(JSON.parse(committed));
const { data: compiled } = compile(join(project, 'data/records'));
if (!compiled) throw new Error('records: faulty');
const files = new Map(outputs(compiled).map(({ path, content }) => [path, String(content)]));
const file = (path: string) => files.get(path) ?? expect.fail(`${path} is not written`);

describe('the compiled ledger', () => {
  it('is what the records compile to: run `npm run data` after editing them', () => {
    expect(file('data/dataset.json') === committed).toBe(true);
  });

  it('has not lost what its first version held', () => {
    const first = { engagements: 292, officials: 228, organisations: 62, mechanisms: 44, sources: 648 };
    for (const kind of Object.keys(first) as (keyof typeof first)[])
      expect(data[kind].length, kind).toBeGreaterThanOrEqual(first[kind]);
    expect(data.engagements.filter((e) => e.sources.length > 1).length).toBeGreaterThanOrEqual(252);
    expect(data.engagements.flatMap((e) => e.conflicts).length).toBeGreaterThanOrEqual(64);
    expect(data.engagements.filter((e) => e.partOf !== null).length).toBeGreaterThanOrEqual(88);
  });

  it('holds what its changelog says: raise the version and add its chapter, npm run data:diff writes it', () => {
    const changelog = readFileSync(join(project, 'data/CHANGELOG.md'), 'utf8');
    const [, newest = ''] = changelog.split(/^## /m);
    expect(newest).toContain(`${data.meta.version} (kept to ${data.meta.asOf})\n`);
    expect(newest.replaceAll(/\s+/g, ' ')).toContain(holdings(version.parse(data)));
  });

  it.each([
    ['2022-09-13-security-dialogue-2', 'IN'],
    ['2024-12-05-security-dialogue-3', 'VN'],
    ['2018-10-wpns-navy-chiefs-jeju', 'third'],
    ['2021-07-01-defence-ministers-virtual', 'online'],
    ['2016-mou-nscs-mps', 'unknown'],
  ])('tells where %s was, seen from the two parties: %s', (id, host) => {
    expect(data.engagements.find((e) => e.id === id)?.host).toBe(host);
    expect(data.hosts.map(({ code }) => code)).toContain(host);
  });

  it('names the hosts', () => {
    expect(data.hosts.map(({ label }) => label)).toEqual([
      'India', 'Vietnam', 'Third country', 'Online or by telephone', 'Not stated',
    ]); // prettier-ignore
  });

  it('is sorted by first possible day, then id', () => {
    const order = openLedger(
      core.parse(unpack(JSON.parse(file('data/browser/core.json')) as Wire)),
    ).engagements.map((e) => `${e.when.first} ${e.id}`);
    expect(order).toEqual([...order].sort());
  });
});

describe('the dates', () => {
  it('are EDTF to an independent reader', () => {
    const dates = [
      ...data.engagements.map((e) => e.date),
      ...data.mechanisms.map((m) => m.firstKnown),
      ...data.sources.flatMap((source) => source.published ?? []),
    ];
    for (const date of dates) expect(() => edtf(date), date).not.toThrow();
  });
});

describe('the files of the browser', () => {
  const first = core.parse(unpack(JSON.parse(file('data/browser/core.json')) as Wire));
  const rest = details.parse(JSON.parse(file('data/browser/details.json')));

  it('hold together everything that the ledger says', () => {
    const joined = first.engagements.map(({ domains, sources, conflicts, ...e }, row) => {
      const more = rest.engagements[row];
      expect(more?.topics.map((t) => t.domain)).toEqual(domains);
      expect(more?.sources.map((ref) => ref.source)).toEqual(
        sources.map((position) => rest.sources[position]?.id),
      );
      expect(more?.conflicts).toHaveLength(conflicts);
      return { ...e, ...more };
    });
    expect(joined).toEqual(data.engagements);
    expect(first.mechanisms.map((m) => ({ ...m, ...rest.mechanisms[m.id] }))).toEqual(data.mechanisms);
    expect(rest.sources).toEqual(data.sources);
    expect(first.officials).toEqual(data.officials);
    expect(first.organisations).toEqual(data.organisations);
  });

  it('carry the seal that the page asks for', () => {
    const manifest: unknown = JSON.parse(file('data/browser/manifest.json'));
    const seal = (text: string) => ({
      integrity: `sha384-${createHash('sha384').update(text).digest('base64')}`,
      bytes: Buffer.byteLength(text),
    });
    expect(manifest).toEqual({
      core: seal(file('data/browser/core.json')),
      details: seal(file('data/browser/details.json')),
    });
  });
});

describe('facts that readers come for', () => {
  const engagement = (id: string) =>
    data.engagements.find((e) => e.id === id) ?? expect.fail(`${id} is gone`);
  const part = (id: string, official: string) =>
    engagement(id).participants.find((p) => p.official === official) ??
    expect.fail(`${official} is not in ${id}`);
  const sourcesOf = (id: string, fact: 'date' | 'participants' | 'topics' | 'outcomes') =>
    engagement(id).sources.filter((ref) => ref.supports.includes(fact)).map((ref) => ref.source); // prettier-ignore

  it('the Security Dialogue: three sessions, the first known only to the month, due every two years', () => {
    const sessions = data.engagements.filter(
      (e) => e.mechanism === 'security-dialogue' && e.ordinal !== null,
    );
    expect(sessions.map((e) => [e.ordinal, e.date])).toEqual([
      [1, '2018-04'],
      [2, '2022-09-13'],
      [3, '2024-12-05'],
    ]);
    expect(data.mechanisms.find((m) => m.id === 'security-dialogue')?.interval).toBe('P2Y');
    expect(sourcesOf('2018-04-security-dialogue-1', 'date')).toContain('financialexpress-2665754');
  });

  it('the second session in New Delhi, and what was raised there', () => {
    const second = engagement('2022-09-13-security-dialogue-2');
    expect(second.place).toEqual({ city: 'New Delhi', country: 'IN' });
    expect(second.topics.map((t) => t.domain)).toEqual(
      expect.arrayContaining([
        'maritime',
        'cyber',
        'counter-terrorism',
        'transnational-crime',
        'peacekeeping',
      ]),
    );
    expect(sourcesOf(second.id, 'topics')).toContain('financialexpress-2665754');
  });

  it('the third in Hanoi, with both calls made around it', () => {
    const third = engagement('2024-12-05-security-dialogue-3');
    expect(third.place).toEqual({ city: 'Hanoi', country: 'VN' });
    expect(sourcesOf(third.id, 'date')).toContain('psnews-2024-12-06');
    const calls = data.engagements.filter((e) => e.partOf === third.id);
    expect(calls.map((e) => e.id)).toEqual([
      '2024-12-kapoor-bui-thanh-son',
      '2024-12-05-kapoor-luong-tam-quang',
    ]);
    for (const { id, type } of calls) {
      expect(type).toBe('call-on');
      expect(sourcesOf(id, 'participants')).toContain(
        'indiastrategic-india-vietnam-discuss-security-cooperation',
      );
    }
  });

  it('Luong Tam Quang as deputy minister in 2022 and minister in 2024', () => {
    expect(part('2022-09-13-security-dialogue-2', 'luong-tam-quang').role).toBe(
      'Deputy Minister of Public Security',
    );
    expect(part('2024-12-05-kapoor-luong-tam-quang', 'luong-tam-quang').role).toBe(
      'Minister of Public Security',
    );
    expect(sourcesOf('2022-09-13-security-dialogue-2', 'participants')).toContain('financialexpress-2665754');
  });

  it('Phan Van Giang as chief of the general staff in 2019 and minister in 2021', () => {
    const in2019 = '2019-11-25-giang-calls-on-rawat';
    expect(part(in2019, 'phan-van-giang').role).toMatch(/Chief of (the )?General Staff/);
    expect(sourcesOf(in2019, 'participants')).toContain('hanoitimes-300282');
    const in2021 = '2021-07-01-defence-ministers-virtual';
    expect(part(in2021, 'phan-van-giang').role).toMatch(
      /^(Defence Minister|Minister of (National )?Defence)$/,
    );
    expect(sourcesOf(in2021, 'participants')).toContain('report-003');
  });

  it('the memorandum of 2016, known only to the year', () => {
    const memorandum = engagement('2016-mou-nscs-mps');
    expect(memorandum.date).toBe('2016');
    expect(memorandum.outcomes.map((o) => o.kind)).toEqual(['mou']);
    expect(sourcesOf(memorandum.id, 'date')).toContain('financialexpress-2665754');
  });
});
