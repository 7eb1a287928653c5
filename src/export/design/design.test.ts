import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { PALETTES } from '#ui/palette.ts';
import { compose } from '../compose.tsx';
import { ARTICLE } from '../look.ts';
import { figure, provenance } from '../testing/parts.tsx';
import { firstDesign, lookOf, resize, variantOf, wordsOf } from './design.ts';

const first = firstDesign(figure());

describe('the design of an image', () => {
  it('begins as what the menu saves', () => {
    expect(lookOf(first)).toEqual(ARTICLE);
    expect(wordsOf(figure(), first)).toMatchObject({ title: figure().title, subtitle: figure().subtitle });
    expect(variantOf(first)).toBe('');
  });

  it('takes the content that suits a size, and lets it be changed', () => {
    expect(resize(first, 'thumbnail').content).toBe('brief');
    expect(lookOf({ ...resize(first, 'thumbnail'), content: 'chart' }).content).toBe('chart');
  });

  it('begins a free size at the one before, and keeps one that was typed', () => {
    const free = resize(resize(first, 'square'), 'free');
    expect(lookOf(free)).toMatchObject({ width: 1080, height: 1080, grows: false });
    expect(resize({ ...free, width: 777 }, 'free').width).toBe(777);
  });

  it('writes larger in a larger image, and as the reader likes it', () => {
    const at = (width: number, height: number) => lookOf({ ...first, size: 'free', width, height }).text;
    expect(at(850, 600)).toBeCloseTo(1);
    expect(at(1700, 1200)).toBeCloseTo(2);
    expect(lookOf({ ...first, text: 'large' }).text).toBeCloseTo(1.2);
  });

  it('writes small where that is asked for, though a low chart leaves room', () => {
    const low = { ...figure(), draw: () => ({ width: 400, height: 90, element: createElement('g') }) };
    const scaleOf = (text: 'small' | 'normal') => {
      const { svg, width } = compose(low, provenance, lookOf({ ...resize(first, 'square'), text }));
      return width / Number(/viewBox="0 0 ([\d.]+)/.exec(svg(''))?.[1]);
    };
    expect(scaleOf('small')).toBeCloseTo(1.4 * 0.85);
    expect(scaleOf('normal')).toBeGreaterThan(1.4);
  });

  it('dresses in the theme that is chosen, whatever the page wears', () => {
    expect(lookOf({ ...first, theme: 'dark' })).toMatchObject({
      palette: PALETTES.dark,
      background: PALETTES.dark.ground,
    });
    expect(lookOf({ ...first, theme: 'transparent' })).toMatchObject({
      palette: { ground: PALETTES.print.ground, plate: 'none' },
      background: null,
    });
  });

  it('names its file by what is unusual about it', () => {
    expect(variantOf({ ...resize(first, 'square'), theme: 'dark' })).toBe('_square_dark');
    expect(variantOf({ ...first, size: 'free', width: 500, height: 400, content: 'chart' })).toBe(
      '_500x400_chart-only',
    );
  });
});
