import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { figure, provenance } from '../testing/parts.tsx';
import { ExportFailure } from '../failure.ts';
import { archiveOf, type Means } from './archive.ts';

const contents = {
  figures: [figure(), figure({ id: 'topic-coverage', number: 2, title: 'Topics raised' })],
  provenance,
  rows: () => Promise.resolve({ columns: ['id'], rows: [['a-2012']] }),
  today: '2026-12-01',
};
const means = (changes: Partial<Means> = {}): Means => ({
  read: (file) => readFile(file),
  png: (_, { id }) => Promise.resolve(new TextEncoder().encode(`pixels of ${id}`)),
  pdf: null,
  onProgress: () => undefined,
  signal: new AbortController().signal,
  ...changes,
});
const name = (figure: string, ending: string) => `india-vietnam_${figure}_2012-2018_defence_v1.2${ending}`;

describe('an archive of all figures', () => {
  it('holds each figure as drawing, pixels and numbers, the rows, and a README', async () => {
    const files = unzipSync((await archiveOf(contents, means())).bytes);
    expect(Object.keys(files).sort()).toEqual(
      [
        'README.txt',
        name('engagements', '_rows.csv'),
        ...['meeting-frequency', 'topic-coverage'].flatMap((id) =>
          ['.csv', '.png', '.svg'].map((e) => name(id, e)),
        ),
      ].sort(),
    );
    expect(strFromU8(files[name('topic-coverage', '.png')] ?? new Uint8Array())).toBe(
      'pixels of topic-coverage',
    );
    expect(strFromU8(files[name('topic-coverage', '.svg')] ?? new Uint8Array())).toContain('Topics raised');
  });

  it('holds pages for print where they are wanted, and says so', async () => {
    const pdf = () => Promise.resolve(new Uint8Array([37]));
    const files = unzipSync((await archiveOf(contents, means({ pdf }))).bytes);
    expect(files[name('topic-coverage', '.pdf')]).toEqual(new Uint8Array([37]));
    expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain('.pdf page');
  });

  it('says what it is, what is in it and how to cite it', async () => {
    const readme = strFromU8(
      unzipSync((await archiveOf(contents, means())).bytes)['README.txt'] ?? new Uint8Array(),
    );
    expect(readme).toContain('Source: Engagement Ledger India–Vietnam, version 1.2');
    expect(readme).toContain(provenance.address);
    expect(readme).toContain(`${name('topic-coverage', '')}: figure 2, Topics raised`);
    expect(readme).toContain('Accessed 1 December 2026');
  });

  it('keeps all the rest where an image could not be drawn, and says which', async () => {
    const png = (_: unknown, { id }: { readonly id: string }) =>
      id === 'topic-coverage'
        ? Promise.reject(new ExportFailure('canvas', 'no room'))
        : Promise.resolve(new Uint8Array([80]));
    const { bytes, undrawn } = await archiveOf(contents, means({ png }));
    const files = unzipSync(bytes);
    expect(undrawn).toBe(1);
    expect(Object.keys(files)).toContain(name('meeting-frequency', '.png'));
    expect(Object.keys(files)).toContain(name('topic-coverage', '.svg'));
    expect(Object.keys(files)).not.toContain(name('topic-coverage', '.png'));
    expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain(
      `- ${name('topic-coverage', '.png')}`,
    );
  });

  it('tells how far it is', async () => {
    const heard: string[] = [];
    await archiveOf(contents, means({ onProgress: (done, of) => heard.push(`${done}/${of}`) }));
    expect(heard).toEqual(['0/2', '1/2', '2/2']);
  });

  it('stops where it is cancelled', async () => {
    const cancel = new AbortController();
    const drawn: string[] = [];
    const work = archiveOf(
      contents,
      means({
        signal: cancel.signal,
        png: (_, { id }) => {
          drawn.push(id);
          cancel.abort();
          return Promise.resolve(new Uint8Array());
        },
      }),
    );
    await expect(work).rejects.toThrow();
    expect(drawn).toEqual(['meeting-frequency']);
  });
});
