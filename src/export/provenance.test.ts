import { expect, it } from 'vitest';
import { EVERYTHING } from '#selection/selection.ts';
import { ledger } from '../../tests/fixtures/ledger.ts';
import { provenanceOf } from './provenance.ts';

const address = 'https://ledger.example/?domain=cyber';
const of = (records: readonly string[]) => provenanceOf({ ledger, selection: EVERYTHING, records, address });

it('counts each source once, however many records it stands behind', () => {
  const records = ledger.engagements.map(({ id }) => id);
  const { sources } = of([...records, ...records]);
  const positions = ledger.engagements.flatMap((engagement) => engagement.sources);
  expect(sources).toBeLessThan(positions.length);
  expect(sources).toBe([...positions].sort().filter((at, i, all) => at !== all[i - 1]).length);
  expect(of([]).sources).toBe(0);
});

it('states ledger, edition, licence and address as they are published', () => {
  const { title, version, asOf, licence } = ledger.core.meta;
  expect(of([])).toMatchObject({ ledger: title, version, asOf, licence: licence.name, address });
});
