import { readFile } from 'node:fs/promises';
import { Words } from '#charts/timeline/Words.tsx';
import { ARTICLE, type Look } from '#export/look.ts';
import type { Box, Drawing, FigureParts, Provenance } from '#export/parts.ts';
import { figureSvg } from '#export/svg.ts';
import type { Palette } from '#ui/palette.ts';
import { WORK, type Grown, type Work } from './measure.ts';

const KINDS = Object.keys(WORK) as Work[];
const LEAST_HEIGHT = 340;
const MARGIN = { left: 70, right: 24, top: 14, bottom: 34 } as const;
const LOOK: Look = { ...ARTICLE, content: 'brief' };
/** Powers of ten of milliseconds, least and most. */
const [LOW, HIGH] = [-2, 5];

const power = (value: number) => Math.log10(value);
const named = (exponent: number) => (10 ** exponent).toLocaleString('en-GB', { maximumFractionDigits: 2 });

/** One line for each kind of work on two scales of powers of ten: what grows with its rows rises as steeply as the thin lines. */
function draw(
  grown: readonly Grown[],
  { width, text, height = LEAST_HEIGHT }: Box,
  palette: Palette,
): Drawing {
  const type = { size: 12 * text, fill: palette.ink2 };
  const [first, last] = [power(grown[0]?.rows ?? 1), power(grown.at(-1)?.rows ?? 10)];
  const x = (rows: number) =>
    MARGIN.left + ((power(rows) - first) / (last - first)) * (width - MARGIN.left - MARGIN.right);
  const y = (exponent: number) =>
    height - MARGIN.bottom - ((exponent - LOW) / (HIGH - LOW)) * (height - MARGIN.top - MARGIN.bottom);
  const exponents = Array.from({ length: HIGH - LOW + 1 }, (_, i) => LOW + i);
  const ends = [x(10 ** first), x(10 ** last)] as const;
  const element = (
    <>
      {exponents.map((exponent) => (
        <g key={exponent}>
          <path d={`M${ends[0]} ${y(exponent)}H${ends[1]}`} stroke={palette.grid} />
          {exponent + last - first <= HIGH && <path d={`M${ends[0]} ${y(exponent)}L${ends[1]} ${y(exponent + last - first)}`} stroke={palette.mid} strokeDasharray="2 4" />}
          <Words x={MARGIN.left - 8} y={y(exponent) + 4} type={type} anchor="end" lines={[`${named(exponent)} ms`]} />
        </g>
      ))}
      {grown.map(({ rows }) => (
        <Words key={rows} x={x(rows)} y={height - 12} type={type} anchor={rows === grown.at(-1)?.rows ? 'end' : 'middle'} lines={[`${named(power(rows))} rows`]} />
      ))}
      {KINDS.map((kind, i) => {
        const points = grown.flatMap(({ rows, times }) => (times[kind] === null ? [] : [[x(rows), y(power(times[kind]))] as const]));
        const colour = palette.series[i]?.fill ?? palette.ink;
        return (
          <g key={kind}>
            <path d={`M${points.map((point) => point.join(' ')).join('L')}`} fill="none" stroke={colour} strokeWidth={2} />
            {points.map(([cx, cy]) => <circle key={cx} cx={cx} cy={cy} r={4} fill={colour} />)}
          </g>
        );
      })}
    </>
  ); // prettier-ignore
  return { element: <g>{element}</g>, width, height };
}

/** The table as a figure, composed as every exported figure is. */
export async function growthFigure(grown: readonly Grown[], takeaway: string): Promise<string> {
  const parts: FigureParts = {
    id: 'bench-growth',
    number: 1,
    title: 'What the same work takes over more and more rows',
    takeaway,
    subtitle:
      'The processor’s milliseconds against rows, both in powers of ten; broken lines rise as the rows do',
    legend: KINDS.map((kind, i) => ({
      label: WORK[kind],
      count: null,
      swatch: 'line',
      colour: ({ series, ink }) => ({ fill: series[i]?.fill ?? ink, outline: null }),
      pick: null,
      selected: false,
    })),
    notes: [],
    table: { caption: '', columns: [], rows: [] },
    settings: [],
    moments: '',
    records: [],
    draw: (box, palette) => draw(grown, box, palette),
  };
  const provenance: Provenance = {
    ledger: 'Engagement Ledger: generated engagements',
    parties: '',
    version: '1',
    asOf: new Date().toISOString().slice(0, 10),
    licence: 'CC BY 4.0',
    sources: 0,
    filters: '',
    address: '',
    fileName: () => 'bench-growth',
  };
  return (await figureSvg(parts, provenance, LOOK, (file) => readFile(file))).svg;
}
