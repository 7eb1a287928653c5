import { Window } from 'happy-dom';
import { beforeAll, describe, expect, it } from 'vitest';
import { PALETTES } from '#ui/palette.ts';
import { compose } from './compose.tsx';
import { widthOf } from './figure/wrap.ts';
import { ARTICLE, PRESETS, THEMES, type Look, type Preset } from './look.ts';
import type { FigureParts } from './parts.ts';
import { entry, figure, provenance } from './testing/parts.tsx';

const window = new Window();
const parse = (svg: string) => new window.DOMParser().parseFromString(svg, 'image/svg+xml');
const made = (changes: Partial<FigureParts> = {}, look: Partial<Look> = {}) =>
  compose(figure(changes), provenance, { ...ARTICLE, ...look });
const textOf = (svg: string) => [...parse(svg).querySelectorAll('tspan')].map((t) => t.textContent);

const LONG = Array.from({ length: 30 }, (_, i) => `Verteidigungspolitik${i}`).join(' ');
const MANY = Array.from({ length: 17 }, (_, i) => entry(`Forum of the ${i + 1}th kind`, i, i % 6));

describe('composing a figure', () => {
  let svg: string;
  beforeAll(() => {
    svg = made().svg('');
  });

  it('is one well-formed SVG of 850 × 600', () => {
    const root = parse(svg).documentElement;
    expect([root.tagName, root.getAttribute('viewBox'), root.getAttribute('width')]).toEqual([
      'svg',
      '0 0 850 600',
      '850',
    ]);
    expect(parse(svg).querySelector('parsererror')).toBeNull();
  });

  it('says what is shown, by which filters, from what and where', () => {
    const words = textOf(svg).join(' ');
    expect(words).toContain('India–Vietnam defence meetings per quarter, by host');
    expect(words).toContain('Track: defence. Years: 2012–2018.');
    expect(words).toContain('4 engagements are known to the year only');
    expect(words).toContain(
      'Source: Engagement Ledger India–Vietnam, version 1.2 of 22 November 2026, from 94 published reports. CC BY 4.0.',
    );
    expect(words).toContain('engagement-ledger.example/?by=host&from=2012');
  });

  it('describes itself to those who do not see it, the moments on its axis with it', () => {
    const moments = 'Moments on the axis: Strategic partnership, 6 July 2007.';
    const described = made({ moments }).svg('');
    expect(parse(described).querySelector('desc')?.textContent).toContain(
      `${figure().takeaway} ${moments} Source:`,
    );
  });

  it('names every legend entry with its count', () => {
    expect(textOf(svg).join(' ')).toMatch(
      /Vietnam 29 India 20 Third country 11 Not stated 2 Quarter not known 4/,
    );
  });

  it('has room for its notes also in a program that writes them a seventh wider', () => {
    const sans = parse(made({ notes: [LONG], subtitle: LONG }).svg('')).querySelectorAll(
      'text[font-weight="400"]',
    );
    const ends = [...sans].flatMap((text) =>
      [...text.querySelectorAll('tspan[x="0"]')].map((line) =>
        widthOf(line.textContent, { size: Number(text.getAttribute('font-size')), font: 'sans' }),
      ),
    );
    expect(Math.max(...ends)).toBeGreaterThan(600);
    expect(24 + (8 / 7) * Math.max(...ends)).toBeLessThan(850);
  });

  it('holds nothing that runs, refers to the outside or belongs to the page', () => {
    expect(svg).not.toMatch(
      /<script|<foreignObject|<image|<use|<a[ >]|href=|class=|style=|data-|aria-| on\w+=/i,
    );
    expect(svg.replaceAll('http://www.w3.org/2000/svg', '').match(/="[^"]*https?:/g)).toBeNull();
  });

  it('refers only to ids that it defines, each once', () => {
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const references = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(references.length).toBeGreaterThan(1);
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('gives the same bytes again', () => {
    expect(made().svg('')).toBe(svg);
  });

  it('gives the chart less room where the words need more, and grows where there is none left', () => {
    const rooms: number[] = [];
    const draw: FigureParts['draw'] = (box, palette, interactive) => {
      rooms.push(box.height ?? NaN);
      return figure().draw({ ...box, height: Math.max(box.height ?? 0, 250) }, palette, interactive);
    };
    const heights = [made({ draw }), made({ draw, title: LONG, legend: MANY })].map(({ height }) => height);
    expect(rooms[1]).toBeLessThan(rooms[0] ?? 0);
    expect(heights[0]).toBe(600);
    expect(heights[1]).toBeGreaterThan(600);
    expect(heights[1]).toBe(Math.ceil(600 + 250 - (rooms[1] ?? 0)));
  });

  it('keeps every word of a long title and of many legend entries', () => {
    const words = textOf(made({ title: LONG, legend: MANY }).svg('')).join(' ');
    expect(words).toContain(LONG);
    MANY.forEach(({ label }) => expect(words).toContain(label));
  });

  it('leaves no gap for a legend and notes that are not there', () => {
    let room = 0;
    const draw: FigureParts['draw'] = (box, ...rest) => {
      room = box.height ?? 0;
      return figure().draw(box, ...rest);
    };
    made({ draw });
    const full = room;
    const bare = made({ draw, legend: [], notes: [], subtitle: '' });
    expect(bare.height).toBe(600);
    expect(room).toBeGreaterThan(full + 60);
  });

  it('is the chart alone where that is asked for', () => {
    const { svg: write, height } = made({}, { content: 'chart', background: null });
    expect(textOf(write(''))).toEqual([]);
    expect(height).toBe(600);
    expect(write('')).toContain('2012');
    expect(write('')).not.toContain('fill="#FFFFFF"');
  });

  it('says between whom, once', () => {
    const times = (words: Partial<FigureParts>) =>
      textOf(made({ notes: [], ...words }).svg(''))
        .join(' ')
        .split('India–Vietnam').length - 1;
    // The name of the ledger says it too.
    expect(times({ title: 'Meetings', subtitle: 'n = 49.' })).toBe(2);
    expect(times({ title: 'India–Vietnam meetings', subtitle: 'n = 49.' })).toBe(2);
    expect(textOf(made({ title: 'Meetings', subtitle: 'n = 49.' }).svg(''))).toContain(
      'India–Vietnam. n = 49.',
    );
  });

  it('in brief says what and who, not how', () => {
    const words = textOf(made({}, { content: 'brief' }).svg('')).join(' ');
    expect(words).toContain('meetings per quarter');
    expect(words).toContain('Quarter not known');
    expect(words).toContain('Source: Engagement Ledger India–Vietnam, version 1.2. CC BY 4.0.');
    expect(words).not.toMatch(/counted one by one|known to the year|by=host/);
  });

  it('draws in the palette that it is given', () => {
    expect(made({}, THEMES.dark).svg('')).toContain(PALETTES.dark.ground);
  });
});

describe('composing for a size', () => {
  const sizes = Object.keys(PRESETS) as Preset[];
  /** A chart of rows: it takes the height that they need, whatever it is given. */
  const rows = (height: number): Partial<FigureParts> => ({
    draw: (box, palette, interactive) => figure().draw({ ...box, height }, palette, interactive),
  });
  const viewBox = (svg: string) => (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).slice(1).map(Number);

  it.each(sizes)('%s has exactly its size, whatever has to go into it', (name) => {
    const contents = [{}, { title: LONG, legend: MANY }, rows(900), rows(100)];
    for (const content of contents) {
      const { width, height, svg } = made(content, { ...PRESETS[name], grows: false });
      expect([width, height]).toEqual([PRESETS[name].width, PRESETS[name].height]);
      const [w = 0, h = 0] = viewBox(svg(''));
      expect(w / h).toBeCloseTo(width / height, 2);
    }
  });

  it.each(sizes)('in %s the origin stands below the chart and above the lower edge', (name) => {
    const svg = made(rows(900), { ...PRESETS[name], grows: false }).svg('');
    const [, height = 0] = viewBox(svg);
    const tops = [...svg.matchAll(/<g transform="translate\(24 ([\d.]+)\)">/g)].map(([, y]) => Number(y));
    expect(tops).toHaveLength(3);
    const [, chart = 0, foot = 0] = tops;
    expect(foot).toBeGreaterThanOrEqual(chart + 900);
    expect(foot).toBeLessThan(height - 40);
  });

  it('draws a short chart of rows larger where there is room, and a stretching one as asked', () => {
    const [free = 0] = viewBox(made({}, PRESETS.portrait).svg(''));
    const [short = 0] = viewBox(made(rows(200), PRESETS.portrait).svg(''));
    expect(free).toBeCloseTo(1080 / 1.5, 2);
    expect(short).toBeLessThan(free);
  });
});
