import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { CITATIONS, citableFigure, type Citable } from './citation.ts';
import { provenance } from './testing/parts.tsx';

/** Read by code that knows nothing of ours, as a reader's own software would. */
const read = (format: 'bibtex' | 'ris' | 'csl', cited: Citable) =>
  new Cite(CITATIONS[format].write(cited)).data;

const cited: Citable = {
  id: 'meeting-frequency-2026',
  title: 'Talks & calls, 50% online: “Đà Nẵng” [a_b] #1 (Track: Defence; Years: 2012–2018)',
  ledger: 'Engagement Ledger Northland–Southland',
  version: '1.2',
  issued: '2026-11-02',
  accessed: '2026-12-01',
  address: 'https://ledger.example/?by=host&domain=cyber~maritime&from=2012&q=%C4%91a%20nang&to=2018',
  licence: 'CC BY 4.0',
};

describe.each(['bibtex', 'ris', 'csl'] as const)('a citation in %s, read by another program', (format) => {
  it('says the same: title with filters, publisher, version, both days, address, licence', () => {
    expect(read(format, cited)).toHaveLength(1);
    expect(read(format, cited)[0]).toMatchObject({
      id: cited.id,
      title: cited.title,
      publisher: cited.ledger,
      version: cited.version,
      issued: { 'date-parts': [[2026, 11, 2]] },
      accessed: { 'date-parts': [[2026, 12, 1]] },
      URL: cited.address,
      note: cited.licence,
    });
  });

  it('can be joined to another one in one file', () => {
    const two = format === 'csl' ? JSON.stringify([...read(format, cited), ...read(format, cited)]) : CITATIONS[format].write(cited).repeat(2);
    expect(new Cite(two).data).toHaveLength(2);
  }); // prettier-ignore
});

describe('a citation of a figure', () => {
  it('names the filters in force, as the address does', () => {
    const figure = citableFigure('meeting-frequency', 'Meetings per year', provenance, '2026-12-01');
    expect(figure.title).toBe('Meetings per year (Track: Defence; Years: 2012–2018)');
    expect(read('ris', figure)[0]?.['title']).toBe(figure.title);
  });

  it('names none where there is none', () => {
    const { title } = citableFigure('a', 'Meetings per year', { ...provenance, filters: '' }, '2026-12-01');
    expect(title).toBe('Meetings per year');
  });
});
