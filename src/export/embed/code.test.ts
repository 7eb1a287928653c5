// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { figure, provenance } from '../testing/parts.tsx';
import { frameCode, imageCode } from './code.ts';

const SIZE = { width: 850, height: 600 };
const parts = figure({ title: 'Meetings of "A" & <B>', moments: 'Moments on the axis: A & B, 2007.' });
// Under another name, for otherwise the frame would be loaded.
const parsed = (code: string) =>
  new DOMParser().parseFromString(code.replaceAll('iframe', 'x-frame'), 'text/html').body;

describe('the code for another site', () => {
  it('is a frame with a title and a height that needs no script, and no style that a strict page refuses', () => {
    const code = frameCode(parts, 'https://a.example/embed/cadence?by=host&theme=dark', SIZE);
    const frame = parsed(code).querySelector('x-frame');
    expect(frame?.getAttribute('src')).toBe('https://a.example/embed/cadence?by=host&theme=dark');
    expect(frame?.getAttribute('title')).toBe(parts.title);
    expect(Number(frame?.getAttribute('height'))).toBeGreaterThanOrEqual(600);
    expect(code).not.toMatch(/style|script| on\w+=/);
  });

  it('is an image with its words, its size and the link to its source', () => {
    const body = parsed(imageCode(parts, provenance, 'figure.svg', SIZE));
    const image = body.querySelector('img');
    expect(image?.getAttribute('src')).toBe('figure.svg');
    expect(image?.alt).toBe(`${parts.title}. ${parts.takeaway} ${parts.moments}`);
    expect([image?.getAttribute('width'), image?.getAttribute('height')]).toEqual(['850', '600']);
    expect(body.querySelector('figcaption a')?.getAttribute('href')).toBe(provenance.address);
    expect(body.querySelector('figcaption')?.textContent).toContain('94 published reports');
  });
});
