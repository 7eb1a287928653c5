import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { ARTICLE, PRESETS, THEMES } from './look.ts';
import { figurePdf } from './pdf.ts';
import { figure, provenance } from './testing/parts.tsx';
import { readPdf } from './testing/pdf.ts';

const read = (file: URL) => readFile(file);
const pdf = async (...[parts = figure(), look = ARTICLE]: [ReturnType<typeof figure>?, typeof ARTICLE?]) =>
  readPdf(await figurePdf(parts, provenance, look, read));

describe('a figure as PDF', () => {
  it('is one page of the size of the figure, at 96 pixels to the inch', async () => {
    expect((await pdf()).box).toEqual([0, 0, 637.5, 450]);
    const slide = { ...ARTICLE, ...PRESETS.slide };
    expect((await pdf(figure(), slide)).box).toEqual([0, 0, 1440, 810]);
  });

  it('says what it shows, from what, and where it comes from', async () => {
    const { info } = await pdf();
    expect(info).toMatchObject({ Title: figure().title, Author: provenance.ledger });
    expect(info.Subject).toContain(figure().takeaway);
    expect(info.Subject).toContain('from 94 published reports');
    expect(info.Keywords).toBe(`${provenance.address}; ${provenance.filters}; version 1.2.0; CC BY 4.0`);
  });

  it('says in words what its picture shows, the moments on its axis with it', async () => {
    const { title, takeaway } = figure();
    expect((await pdf()).alt).toEqual([`${title}. ${takeaway}`]);
    const moments = 'Moments on the axis: Strategic partnership, 6 July 2007.';
    expect((await pdf(figure({ moments }))).alt).toEqual([`${title}. ${takeaway} ${moments}`]);
  });

  it('holds text that can be found, in fonts that lie inside', async () => {
    const { text, fonts, embedded, images } = await pdf();
    expect(text).toContain(figure().title);
    expect(text).toContain('Source: Engagement Ledger India–Vietnam, version 1.2 of 22 November 2026');
    expect(fonts.length).toBeGreaterThanOrEqual(3);
    expect(fonts.every((name) => /^[A-Z]{6}\+/.test(name))).toBe(true);
    expect(embedded).toBe(fonts.length);
    expect(images).toBe(0);
  });

  it('writes Vietnamese and Devanagari, whose words stay in the order in which they are read', async () => {
    const { text, fonts, actual } = await pdf(
      figure({ title: 'Lương Tam Quảng', subtitle: 'हिन्दी प्रधानमंत्री' }),
    );
    expect(text).toContain('Lương Tam Quảng');
    expect(fonts.some((name) => name.includes('NotoSansDevanagari'))).toBe(true);
    expect(actual).toEqual(['India–Vietnam. हिन्दी प्रधानमंत्री']);
  });

  it('draws bars in their colours and hatches as lines, not as tiles', async () => {
    const { content } = await pdf();
    expect(content).toContain('0 0.4470588235294118 0.6980392156862745 scn');
    expect(content).not.toContain('/Pattern');
    expect(content.match(/ re$/gm)?.length).toBeGreaterThan(60);
  });

  it('has no ground where none is wanted', async () => {
    const ground = /^0 0 850 600 re$/m;
    expect((await pdf()).content).toMatch(ground);
    expect((await pdf(figure(), { ...ARTICLE, ...THEMES.transparent })).content).not.toMatch(ground);
  });

  it('is the same, byte for byte, each time', async () => {
    const [one, two] = [
      await figurePdf(figure(), provenance, ARTICLE, read),
      await figurePdf(figure(), provenance, ARTICLE, read),
    ];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });
});
