import { describe, expect, it } from 'vitest';
import { readSvg } from './read.ts';

describe('reading an image back', () => {
  it('gives elements, attributes and words as they were', () => {
    expect(readSvg('<svg width="8"><text x="1">a &lt; b &amp; <tspan>c</tspan></text><rect/></svg>')).toEqual(
      {
        tag: 'svg',
        attributes: { width: '8' },
        children: [
          {
            tag: 'text',
            attributes: { x: '1' },
            children: ['a < b & ', { tag: 'tspan', attributes: {}, children: ['c'] }],
          },
          { tag: 'rect', attributes: {}, children: [] },
        ],
      },
    );
  });

  it.each(['<svg><g></svg>', '<svg>', '<svg/><!-- x -->', 'words', '<svg a=b/>', ''])(
    'stops at what our writer does not write: %s',
    (svg) => expect(() => readSvg(svg)).toThrow('SVG:'),
  );
});
