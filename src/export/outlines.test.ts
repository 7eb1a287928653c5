import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { ARTICLE } from './look.ts';
import { outlinedSvg } from './outlines.ts';
import { figureSvg } from './svg.ts';
import { readSvg, type SvgElement } from './svg/read.ts';
import { figure, provenance } from './testing/parts.tsx';

const read = (file: URL) => readFile(file);
const outlined = async (changes = {}) =>
  readSvg((await outlinedSvg(figure(changes), provenance, ARTICLE, read)).svg.trim());

const every = (element: SvgElement): SvgElement[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : every(child))),
];
const wordsIn = ({ children }: SvgElement) =>
  children.map((child) => (typeof child === 'string' ? child : '')).join('');
const titles = (image: SvgElement) =>
  every(image).filter(({ tag }) => tag === 'title').map(wordsIn); // prettier-ignore
/** Left and right end of what a path draws, of its points at least. */
const extent = (d: string) => {
  const xs = [...d.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x]) => Number(x));
  return [Math.min(...xs), Math.max(...xs)] as const;
};
const wordsAt = (image: SvgElement, words: string) => {
  const group = every(image).find(
    ({ tag, children: [first] }) =>
      tag === 'g' && typeof first === 'object' && first.tag === 'title' && wordsIn(first) === words,
  );
  return extent(every(group!).map(({ attributes }) => attributes.d ?? '').join('')); // prettier-ignore
};

describe('an SVG with its letters as outlines', () => {
  it('holds neither text nor fonts, and still says every word', async () => {
    const { svg } = await outlinedSvg(figure(), provenance, ARTICLE, read);
    expect(svg).not.toMatch(/<text|<tspan|<style|font/);
    expect(titles(readSvg(svg.trim()))).toEqual(
      expect.arrayContaining([figure().title, 'Vietnam 29', '2012']),
    );
  });

  it('is otherwise the same drawing', async () => {
    const { svg, width, height } = await figureSvg(figure(), provenance, ARTICLE, read);
    const image = await outlined();
    expect([image.attributes.width, image.attributes.height]).toEqual([String(width), String(height)]);
    const shapes = every(readSvg(svg.trim())).filter(({ tag }) => tag === 'rect');
    expect(every(image).filter(({ tag }) => tag === 'rect')).toEqual(shapes);
  });

  it('puts letters where they stood: centred ones around their middle', async () => {
    const [left, right] = wordsAt(await outlined(), '2012');
    expect((left + right) / 2).toBeCloseTo(60, 0);
    expect(right - left).toBeGreaterThan(20);
  });

  it('draws Devanagari as it is written: a vowel sign before its letter, no letter lost', async () => {
    const [alone] = await Promise.all([outlined({ title: 'ह' }), outlined({ title: 'हि' })]);
    const both = await outlined({ title: 'हि' });
    const [l1, r1] = wordsAt(alone, 'ह');
    const [l2, r2] = wordsAt(both, 'हि');
    expect(r2 - l2).toBeGreaterThan(r1 - l1);
  });
});
