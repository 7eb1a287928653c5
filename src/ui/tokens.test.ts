import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { PALETTES, type Palette } from './palette.ts';

const NAMED = ['ground', 'raised', 'tint', 'ink', 'ink2', 'ink3', 'mid', 'rule', 'grid', 'topic'] as const;
const css = await readFile(new URL('./tokens.css', import.meta.url), 'utf8');

const pairs = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)].map(([, name = '', light = '', dark = '']) => [
    name,
    { light: light.toUpperCase(), dark: dark.toUpperCase() },
  ]),
); // prettier-ignore

function luminance(colour: string) {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = channels.map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string) {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe('the tokens', () => {
  it('are the colours that pictures draw with, in both themes', () => {
    for (const name of NAMED)
      expect(pairs.get(name), name).toEqual({ light: PALETTES.light[name], dark: PALETTES.dark[name] });
  });

  it('hold no colour that pictures do not know', () => {
    expect([...pairs.keys()].sort()).toEqual([...NAMED].sort());
  });

  it('print on the ground of exported images', () => {
    const print = css.slice(css.indexOf('@media print'));
    expect(/--ground: (#\w{6})/.exec(print)?.[1]?.toUpperCase()).toBe(PALETTES.print.ground);
  });
});

describe.each(Object.values(PALETTES))('the $name palette', (palette: Palette) => {
  it('writes text that can be read: at least 4.5 to 1 on ground and raised', () => {
    for (const text of [palette.ink, palette.ink2, palette.ink3])
      for (const behind of [palette.ground, palette.raised, palette.tint])
        expect(contrast(text, behind), `${text} on ${behind}`).toBeGreaterThanOrEqual(4.5);
  });

  it('draws controls and series that can be seen: at least 3 to 1, by an outline where the fill has less', () => {
    const shapes = [palette.mid, ...palette.series.map(({ fill, outline }) => outline ?? fill)];
    for (const shape of shapes)
      expect(contrast(shape, palette.ground), `${shape} on ${palette.ground}`).toBeGreaterThanOrEqual(3);
  });

  it('writes numbers on the ramps that can be read', () => {
    for (const { fill, text } of [...palette.ramp, ...palette.inkRamp])
      expect(contrast(text, fill), `${text} on ${fill}`).toBeGreaterThanOrEqual(4.5);
  });
});
