import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledger } from '../../tests/fixtures/ledger.ts';
import { pack, unpack } from './wire.ts';

const { core } = ledger;

describe('the ledger as it is sent', () => {
  it('is the same once it is opened, down to the order of the fields', () => {
    const opened = unpack(JSON.parse(JSON.stringify(pack(core))) as ReturnType<typeof pack>);
    expect(JSON.stringify(opened.engagements)).toBe(JSON.stringify(core.engagements));
    expect(opened).toEqual(core);
  });

  it('may be empty', () => {
    const empty = { ...core, officials: [], organisations: [], mechanisms: [], engagements: [] };
    expect(unpack(pack(empty))).toEqual(empty);
  });

  it('keeps every name as it is written, whichever of its parts comes first', () => {
    const part = fc.constantFrom('', ' ', 'Phan', 'Van Giang', 'Singh', 'R.', ',', 'Hari Kumar');
    const [official] = core.officials;
    fc.assert(
      fc.property(part, part, part, fc.option(part), (name, familyName, sortName, givenName) => {
        const officials = [{ ...official!, name, familyName, sortName, givenName }];
        expect(unpack(pack({ ...core, officials })).officials).toEqual(officials);
      }),
    );
  });
});
