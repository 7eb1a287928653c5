import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { dataset } from '#model/dataset.ts';
import { downloads } from '#model/downloads.ts';
import { publish } from './publish.ts';

const data = dataset.parse(JSON.parse(readFileSync(join(import.meta.dirname, '../dataset.json'), 'utf8')));
const files = new Map(publish(data).map(({ path, content }) => [path.replace('public/data/', ''), content]));
const file = (path: string) => files.get(path) ?? expect.fail(`${path} is not published`);
const text = (path: string) => String(file(path));
const json = (path: string): unknown => JSON.parse(text(path));

describe('the list of downloads', () => {
  const list = downloads.parse(json('downloads.json'));

  it('names every published file, with the size and hash of what is published', () => {
    const published = [...files.keys()].filter((path) => !path.endsWith('downloads.json'));
    expect(list.files.map(({ path }) => path)).toEqual(published);
    for (const { path, bytes, sha256 } of list.files) {
      expect(Buffer.from(file(path))).toHaveLength(bytes);
      expect(createHash('sha256').update(file(path)).digest('hex')).toBe(sha256);
    }
  });

  it('says what a file cannot hold', () => {
    const calendar = list.files.find(({ kind }) => kind === 'calendar');
    expect(calendar).toMatchObject({ rows: 260, leftOut: 32 });
    expect(list.files.find(({ path }) => path === 'engagements.csv')).toMatchObject({
      rows: 292,
      leftOut: null,
    });
  });

  it('is the same for the page as for the reader', () => {
    expect(json('data/browser/downloads.json')).toEqual(json('downloads.json'));
  });
});

describe('datapackage.json', () => {
  const descriptor = json('datapackage.json') as {
    resources: { path: string; bytes: number; hash: string; schema: { fields: { name: string }[] } }[];
  };

  it('describes every table as it is', () => {
    expect(descriptor.resources.map(({ path }) => path)).toEqual(
      [...files.keys()].filter((path) => path.endsWith('.csv')),
    );
    for (const { path, bytes, hash, schema } of descriptor.resources) {
      const csv = text(path);
      expect(Buffer.byteLength(csv)).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(csv).digest('hex')}`).toBe(hash);
      expect(csv.slice(0, csv.indexOf('\r\n'))).toBe(schema.fields.map(({ name }) => name).join(','));
    }
  });

  it('names who published the reports, each publisher once', () => {
    const { sources } = json('datapackage.json') as { sources: { title: string }[] };
    const titles = sources.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(new Set(titles)).toEqual(new Set(data.sources.map(({ publisher }) => publisher)));
  });

  it('states version, licence and day', () => {
    expect(descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'engagement-ledger-india-vietnam',
      version: data.meta.version,
      created: `${data.meta.asOf}T00:00:00Z`,
      licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
    });
  });
});

describe('the JSON Schemas', () => {
  const validator = (name: string) =>
    new Ajv2020({ strict: true, validateFormats: false }).compile(
      json(`schema/${name}.schema.json`) as object,
    );

  it('accept the ledger, by a validator that is not ours', () => {
    const validate = validator('dataset');
    expect(validate(json('dataset.json')), JSON.stringify(validate.errors)).toBe(true);
  });

  it('refuse a ledger with a field too many, too few, or of another kind', () => {
    const validate = validator('dataset');
    const [first] = data.engagements;
    expect(validate({ ...data, extra: 1 })).toBe(false);
    expect(validate({ ...data, engagements: [{ ...first, title: undefined }] })).toBe(false);
    expect(validate({ ...data, engagements: [{ ...first, confidence: 'sure' }] })).toBe(false);
  });

  it.each([
    ['engagement', 'engagements/2022/2022-09-13-security-dialogue-2.json'],
    ['official', 'officials/luong-tam-quang.json'],
    ['source', 'sources/financialexpress-2665754.json'],
    ['meta', 'meta.json'],
  ])('describe the %s that an editor writes', (name, path) => {
    const record: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../records', path), 'utf8'));
    expect(validator(name)(record)).toBe(true);
    expect(validator(name)({})).toBe(false);
  });
});
