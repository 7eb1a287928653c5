import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as model from '#model/record.ts';
import { checks } from './checks/index.ts';
import { takeIn } from './new/intake.ts';
import { readRecords } from './read.ts';

const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');

describe('data/README.md', () => {
  it.each(checks)('states the rule of $id', ({ id, rule }) => {
    const row = readme.split('\n').find((line) => line.startsWith(`| \`${id}\``));
    expect(row?.replaceAll(/\s+/g, ' ')).toContain(rule);
  });

  it('names every field that an editor writes', () => {
    const shapes = [
      model.engagementRecord, model.participant, model.topic, model.outcome, model.follow, model.sourceRef, model.conflict,
      model.claim, model.place, model.officialRecord, model.organisationRecord, model.mechanismRecord, model.momentRecord,
      model.sourceRecord, model.code, model.meta,
    ]; // prettier-ignore
    const fields = new Set(shapes.flatMap((schema) => Object.keys(schema.shape)));
    for (const field of fields) expect(readme, field).toContain(`\`${field}\``);
  });

  it('shows a worked example that the schemas accept', () => {
    const blocks = [...readme.matchAll(/```json\n(\{[^]*?\n\})\n```/g)].map(
      ([, text]) => JSON.parse(text ?? '') as unknown,
    );
    const schemas = [model.sourceRecord, model.officialRecord, model.engagementRecord, model.mechanismRecord];
    expect(blocks).toHaveLength(schemas.length);
    schemas.forEach((schema, i) => expect(() => schema.parse(blocks[i])).not.toThrow());
  });

  it('writes the records of the worked example from the short form of it', () => {
    const blocks = [...readme.matchAll(/```json\n([[{][^]*?\n[\]}])\n```/g)].map(
      ([, text]) => JSON.parse(text ?? '') as unknown,
    );
    const [source, official, engagement, mechanism, told] = blocks;
    const { records } = readRecords(join(import.meta.dirname, 'records'));
    if (!records || !Array.isArray(told)) throw new Error('readme: no records or no short form');
    const group = { file: 'mechanisms.json', record: model.mechanismRecord.parse(mechanism) };
    const { fresh, problems } = takeIn(told as unknown[], {
      ...records,
      mechanisms: [...records.mechanisms, group],
    });
    expect(problems).toEqual([]);
    const written = new Map(fresh.map(({ record }) => [record.id, record]));
    expect(written.get('tran-thi-lan')).toEqual(official);
    // A site that is new to the ledger is known by its host; the example's own names are as made up as it is.
    expect(written.get('daily-88231')).toEqual({ ...(source as object), id: 'daily-88231' });
    const whole = model.engagementRecord.parse(engagement);
    expect(written.get(whole.id)).toEqual({
      ...whole,
      sources: whole.sources.slice(0, 1).map((ref) => ({ ...ref, source: 'daily-88231' })),
      confidence: 'medium',
    });
  });
});
