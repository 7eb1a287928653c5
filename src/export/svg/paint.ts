/** How an element is painted and written, with what it inherits. Sizes are in units of the image. */
export type Paint = {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly dashes: readonly number[];
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
  readonly family: 'sans' | 'serif';
  readonly weight: 400 | 600;
  readonly italic: boolean;
  readonly size: number;
  readonly spacing: number;
  readonly anchor: 'start' | 'middle' | 'end';
};

/** What SVG takes where nothing is said. */
export const UNPAINTED: Paint = {
  fill: '#000000',
  stroke: 'none',
  strokeWidth: 1,
  dashes: [],
  cap: 'butt',
  join: 'miter',
  fillOpacity: 1,
  strokeOpacity: 1,
  family: 'sans',
  weight: 400,
  italic: false,
  size: 16,
  spacing: 0,
  anchor: 'start',
};

const numbers = (text: string) => text.split(/[\s,]+/).map(Number);

type Reader = (value: string, inherited: Paint) => Partial<Paint>;

const READERS: Readonly<Record<string, Reader>> = {
  fill: (fill) => ({ fill }),
  stroke: (stroke) => ({ stroke }),
  'stroke-width': (value) => ({ strokeWidth: Number(value) }),
  'stroke-dasharray': (value) => ({ dashes: value === 'none' ? [] : numbers(value) }),
  'stroke-linecap': (value) => ({ cap: value as Paint['cap'] }),
  'stroke-linejoin': (value) => ({ join: value as Paint['join'] }),
  'fill-opacity': (value) => ({ fillOpacity: Number(value) }),
  'stroke-opacity': (value) => ({ strokeOpacity: Number(value) }),
  // Of a group it would make one layer of what overlaps; our pictures fade single shapes only.
  opacity: (value, { fillOpacity, strokeOpacity }) => ({
    fillOpacity: fillOpacity * Number(value),
    strokeOpacity: strokeOpacity * Number(value),
  }),
  'font-family': (value) => ({ family: /^["']?Source Serif/.test(value) ? 'serif' : 'sans' }),
  'font-weight': (value) => ({ weight: value === 'bold' || Number(value) > 500 ? 600 : 400 }),
  'font-style': (value) => ({ italic: value === 'italic' }),
  'font-size': (value) => ({ size: Number(value) }),
  'letter-spacing': (value) => ({ spacing: Number(value) }),
  'text-anchor': (value) => ({ anchor: value as Paint['anchor'] }),
};

/** The paint of an element inside another. */
export const paintOf = (attributes: Readonly<Record<string, string>>, inherited: Paint): Paint =>
  Object.entries(attributes).reduce<Paint>(
    (paint, [name, value]) => ({ ...paint, ...READERS[name]?.(value, inherited) }),
    inherited,
  );
