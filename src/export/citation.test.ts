import { describe, expect, it } from 'vitest';
import { CITATIONS, citableFigure } from './citation.ts';
import { provenance } from './testing/parts.tsx';

const cited = citableFigure(
  'meeting-frequency',
  'Meetings & calls per quarter, 50% online',
  { ...provenance, filters: '' },
  '2026-12-01',
);
const write = (format: keyof typeof CITATIONS) => CITATIONS[format].write(cited);

describe('citing a figure', () => {
  it('in Chicago style is one sentence that a reader can follow', () => {
    expect(write('chicago')).toBe(
      '“Meetings & calls per quarter, 50% online.” Engagement Ledger India–Vietnam, version 1.2, 22 November 2026. ' +
        'CC BY 4.0. Accessed 1 December 2026. ' +
        'https://engagement-ledger.example/?by=host&from=2012&to=2018&track=defence&unit=quarter.',
    );
  });

  it('in BibTeX writes the signs of TeX out, but not in the address', () => {
    const entry = write('bibtex');
    expect(entry).toMatch(/^@misc\{meeting-frequency-2026,\n/);
    expect(entry).toContain('title = {{Meetings \\& calls per quarter, 50\\% online}}');
    expect(entry).toContain(`url = {${provenance.address}}`);
    expect(entry).toContain('urldate = {2026-12-01}');
    expect(entry.split('{').length).toBe(entry.split('}').length);
  });

  it('in RIS has a type first, an end last, and a tag on every line', () => {
    const lines = write('ris').split('\r\n').slice(0, -1);
    expect(lines[0]).toBe('TY  - DATA');
    expect(lines.at(-1)).toBe('ER  - ');
    expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
    expect(lines).toContain('DA  - 2026/11/22');
  });

  it('in CSL-JSON parses and carries dates as numbers', () => {
    expect(JSON.parse(write('csl'))).toMatchObject([
      {
        id: 'meeting-frequency-2026',
        type: 'dataset',
        issued: { 'date-parts': [[2026, 11, 22]] },
        accessed: { 'date-parts': [[2026, 12, 1]] },
        URL: provenance.address,
      },
    ]);
  });

  it('survives every sign of TeX', () => {
    const entry = CITATIONS.bibtex.write({ ...cited, title: 'a\\b~c^d_e#f$g{h}i' });
    expect(entry).toContain('a\\textbackslash{}b\\textasciitilde{}c\\textasciicircum{}d\\_e\\#f\\$g\\{h\\}i');
  });
});
