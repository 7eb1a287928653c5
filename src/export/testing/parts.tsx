import type { FigureParts, LegendEntry, Provenance } from '../parts.ts';

const SERIES = { Vietnam: 0, India: 1, 'Third country': 2, 'Not stated': 3 } as const;

export const entry = (label: string, count: number | null, series: number, swatch: LegendEntry['swatch'] = 'square'): LegendEntry => ({
  label,
  count,
  swatch,
  colour: (palette) => palette.series[series] ?? { fill: palette.ink2, outline: null },
  pick: null,
  selected: false,
}); // prettier-ignore

/** A figure with a chart of two bars that fills the room it is given. */
export const figure = (changes: Partial<FigureParts> = {}): FigureParts => ({
  id: 'meeting-frequency',
  number: 1,
  title: 'India–Vietnam defence meetings per quarter, by host',
  takeaway: 'Half of them were in Vietnam.',
  subtitle: 'Track: defence. Years: 2012–2018. Meetings inside a visit counted one by one. n = 49.',
  legend: [
    ...Object.entries(SERIES).map(([label, i]) => entry(label, 29 - 9 * i, i)),
    entry('Quarter not known', 4, 99, 'hatch'),
  ],
  notes: ['4 engagements are known to the year only and drawn hatched, beside the quarters of their year.'],
  table: {
    caption: 'Meetings per quarter',
    columns: [
      { key: 'quarter', label: 'Quarter', numeric: false },
      { key: 'n', label: 'n', numeric: true },
    ],
    rows: [['2012 Q1', 1], ['2012 Q2', null]],
  },
  settings: [],
  moments: '',
  draw: ({ width, text, height = 300 }, palette) => ({
    width,
    height,
    element: (
      <g className="chart" onClick={() => undefined} data-pick="host:VN">
        <defs>
          <pattern id="hatch" width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width={1.8} height={5} fill={palette.series[0]?.fill} />
          </pattern>
        </defs>
        <rect x={40} y={20} width={40} height={height - 40 * text} fill={palette.series[0]?.fill} />
        <rect x={100} y={60} width={40} height={height - 40 * text - 40} fill="url(#hatch)" />
        <text x={60} y={height - 4 * text} fontSize={12 * text} fontWeight={600} textAnchor="middle" fill={palette.ink}>2012</text>
      </g>
    ),
  }),
  records: ['a-2012', 'b-2012'],
  ...changes,
}); // prettier-ignore

export const provenance: Provenance = {
  ledger: 'Engagement Ledger India–Vietnam',
  parties: 'India–Vietnam',
  version: '1.2.0',
  asOf: '2026-11-22',
  licence: 'CC BY 4.0',
  sources: 94,
  filters: 'Track: Defence; Years: 2012–2018',
  address: 'https://engagement-ledger.example/?by=host&from=2012&to=2018&track=defence&unit=quarter',
  fileName: (figure, settings = []) =>
    ['india-vietnam', figure, '2012-2018_defence', ...settings, 'v1.2'].join('_'),
};
