import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { collectGlyphs } from './glyphs.ts';
import { serialise } from './serialise.ts';

const write = (element: ReactElement, prefix = '') => serialise(element, prefix, collectGlyphs());

describe('writing SVG', () => {
  it("agrees with React's own renderer", () => {
    const Dot = ({ x }: { x: number }) => <circle cx={x} cy={2} r={1.5} strokeWidth={2} />;
    const drawing = (
      <g transform="translate(1 2)" fontFamily="'Source Sans 3'" strokeLinecap="round">
        {[1, 2].map((x) => (
          <Dot key={x} x={x} />
        ))}
        {false}
        <text textAnchor="middle" fontWeight={600} clipPath="url(#box)">
          a &lt; b &amp; “c” {0}
        </text>
      </g>
    );
    const reference = renderToStaticMarkup(drawing)
      .replaceAll('&#x27;', "'")
      .replace(/><\/circle>/g, '/>');
    expect(write(drawing)).toBe(reference);
  });

  it('leaves out what belongs to the page', () => {
    const element = (
      <rect
        className="bar"
        data-pick="host:VN"
        aria-label="n"
        role="button"
        tabIndex={0}
        onClick={() => 1}
        width={2}
      />
    );
    expect(write(element)).toBe('<rect width="2"/>');
  });

  it.each([
    ['an element that is not a shape or text', <foreignObject key="a" />, 'element: foreignObject'],
    ['a script', <script key="a" />, 'element: script'],
    [
      'an attribute without a name in the file',
      <rect key="a" style={{ fill: 'red' }} />,
      'attribute of <rect>: style',
    ],
    [
      'a reference to the outside',
      <rect key="a" fill="url(https://a.example/b)" />,
      'reference to the outside',
    ],
    ['a number that is none', <rect key="a" x={NaN} />, 'x of <rect>: NaN'],
    ['a path with a number that is none', <path key="a" d="M0 NaN" />, 'd of <path>'],
  ])('refuses %s', (_, element, message) => {
    expect(() => write(element)).toThrow(message);
  });

  it('keeps ids of two figures apart, and references with them', () => {
    const drawing = (
      <>
        <pattern id="hatch" />
        <rect fill="url(#hatch)" />
      </>
    );
    expect(write(drawing, 'topics-')).toBe('<pattern id="topics-hatch"/><rect fill="url(#topics-hatch)"/>');
  });

  it('drops characters that no XML file may hold', () => {
    expect(write(<text>{'a\u0000\u0007b\uD800c\uFFFF😀'}</text>)).toBe('<text>abc😀</text>');
  });

  it('rounds to thousandths and never writes a negative zero', () => {
    expect(write(<circle cx={1 / 3} cy={-0.0001} r={2} />)).toBe('<circle cx="0.333" cy="0" r="2"/>');
  });

  it('knows which characters are drawn in which font', () => {
    const glyphs = collectGlyphs();
    const drawing = (
      <g fontFamily="'Source Serif 4', serif" fontWeight={600}>
        <title>never drawn</title>
        <text>AB</text>
        <g fontFamily="'Source Sans 3'">
          <text>CD</text>
          <text fontWeight={400}>E</text>
        </g>
      </g>
    );
    serialise(drawing, '', glyphs);
    const drawn = (family: 'sans' | 'serif', weight: 400 | 600) =>
      String.fromCodePoint(...glyphs.of({ family, weight }));
    expect([drawn('serif', 600), drawn('sans', 600), drawn('sans', 400), drawn('serif', 400)]).toEqual([
      'AB',
      'CD',
      'E',
      '',
    ]);
  });
});
