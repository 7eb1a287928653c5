import { describe, expect, it } from 'vitest';
import { missing } from './install.mjs';

const lock = {
  '': {},
  'node_modules/react': { version: '19.3.1' },
  'node_modules/fsevents': { version: '2.3.3', optional: true },
};

describe('what an installation lacks', () => {
  it('is nothing where every package of the lock is present in its version', () => {
    expect(missing(lock, { 'node_modules/react': { version: '19.3.1' } })).toEqual([]);
  });

  it('is a package in another version', () => {
    expect(missing(lock, { 'node_modules/react': { version: '19.2.0' } })).toEqual(['node_modules/react']);
  });

  it('is everything where nothing is installed or an installation was cut short', () => {
    expect(missing(lock, null)).toEqual(['node_modules/react']);
  });
});
