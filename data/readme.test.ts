import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as model from '#model/record.ts';
import { checks } from './checks/index.ts';

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
    const schemas = [model.sourceRecord, model.officialRecord, model.engagementRecord];
    expect(blocks).toHaveLength(schemas.length);
    schemas.forEach((schema, i) => expect(() => schema.parse(blocks[i])).not.toThrow());
  });
});
