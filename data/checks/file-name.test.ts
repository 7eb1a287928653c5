import { describe, expect, it } from 'vitest';
import type { Filed } from '../records.ts';
import { ledger } from './example.ts';
import { fileName } from './file-name.ts';

/** The example with the first file of a kind lying elsewhere. */
function moved(kind: 'engagements' | 'officials' | 'sources', file: string) {
  const records = ledger();
  const [first, ...rest]: readonly Filed<object>[] = records[kind];
  return fileName.find({ ...records, [kind]: [{ ...first, file }, ...rest] }).map(({ wrong }) => wrong);
}

describe('file-name', () => {
  it('finds a file that is not named after its record', () => {
    expect(moved('officials', 'officials/rao.json')).toEqual(['the file should be officials/asha-rao.json']);
    expect(moved('sources', 'sources/papers.json')).toEqual(['the file should be sources/paper.json']);
  });

  it('finds an engagement in the folder of another year', () => {
    expect(moved('engagements', 'engagements/2021/2020-03-01-rao-visit.json')).toEqual([
      'the file should be engagements/2020/2020-03-01-rao-visit.json',
    ]);
  });
});
