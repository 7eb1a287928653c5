import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engagementRecord, officialRecord, sourceRecord } from '#model/record.ts';
import { published } from '../../../tests/fixtures/ledger.ts';
import { acceptorOf } from './accepts.ts';

const records = published.engagements.map(({ track: _t, host: _h, ...record }) => record);
const PLANTED = [null, '', 'x', 'IN', 'Not An Id', 0, 1, -1, 1.5, true, [], {}, [null], ['a'], undefined];

/** Puts something into a place of a record, however deep. */
function plant(value: unknown, path: readonly number[], what: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return what;
  const keys = Object.keys(value);
  if (keys.length === 0) return what;
  const key = keys[step % keys.length]!;
  const inner = (value as Record<string, unknown>)[key];
  const items: readonly unknown[] | null = Array.isArray(value) ? value : null;
  if (items) return items.map((item, i) => (String(i) === key ? plant(item, rest, what) : item));
  const { [key]: _, ...others } = value as Record<string, unknown>;
  const planted = plant(inner, rest, what);
  return planted === undefined ? others : { ...others, [key]: planted };
}

describe('the quick test of a record', () => {
  const accepts = acceptorOf(engagementRecord);

  it('takes what is published', () => {
    expect(records.every(accepts)).toBe(true);
    expect(published.officials.every(acceptorOf(officialRecord))).toBe(true);
    expect(published.sources.every(acceptorOf(sourceRecord))).toBe(true);
  });

  it('says of every planted fault what the schema says', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...records),
        fc.array(fc.nat(30), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...PLANTED),
        (record, path, what) => {
          const planted = plant(record, path, what);
          expect(accepts(planted)).toBe(engagementRecord.safeParse(planted).success);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('refuses a field that nobody knows', () => {
    expect(accepts({ ...records[0], extra: 1 })).toBe(false);
  });
});
