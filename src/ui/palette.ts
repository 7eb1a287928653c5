/** Literal colours of one theme: pictures and exports draw with these, `tokens.css` carries the same values. */
export type Palette = {
  readonly name: 'light' | 'dark' | 'print';
  readonly ground: string;
  /** Behind words that lines pass behind: the ground, or nothing where none is drawn. */
  readonly plate: string;
  readonly raised: string;
  readonly tint: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly mid: string;
  readonly rule: string;
  readonly grid: string;
  /** Okabe–Ito in the product's order: fill and, where the fill has less than 3:1 on the ground, an inner outline. */
  readonly series: readonly { readonly fill: string; readonly outline: string | null }[];
  /** Single-series bars of topics. */
  readonly topic: string;
  /** Heatmap ramp for 1, 2, 3–4, 5–7, 8–10, 11+ and the colour of the number on each step. */
  readonly ramp: readonly { readonly fill: string; readonly text: string }[];
  /** The same steps in ink, for counts that are not of topics. */
  readonly inkRamp: readonly { readonly fill: string; readonly text: string }[];
};

const OKABE_ITO = [
  '#0072B2',
  '#D55E00',
  '#009E73',
  '#CC79A7',
  '#56B4E9',
  '#E69F00',
  '#F0E442',
  '#999999',
] as const;
const series = (outlines: Readonly<Record<string, string>>) =>
  OKABE_ITO.map((fill) => ({ fill, outline: outlines[fill] ?? null }));
const steps = (fills: readonly string[], texts: readonly string[]) =>
  fills.map((fill, i) => ({ fill, text: texts[i] ?? '' }));

const LIGHT_INK = '#1C1B19';
const light: Palette = {
  name: 'light',
  ground: '#FBF9F4', plate: '#FBF9F4', raised: '#FFFFFF', tint: '#F2EEE5', ink: LIGHT_INK, ink2: '#55514A', ink3: '#6B665D',
  mid: '#8D8679', rule: '#DAD4C7', grid: '#E8E3D9',
  series: series({ '#CC79A7': '#A3517E', '#56B4E9': '#2F86BC', '#E69F00': '#AD7600', '#F0E442': '#8C8300', '#999999': '#7A7A7A' }),
  topic: '#6A5A94',
  ramp: steps(
    ['#ECE8EE', '#D3CBDE', '#AFA3C6', '#75669D', '#54437D', '#332555'],
    [LIGHT_INK, LIGHT_INK, LIGHT_INK, '#FFFFFF', '#FFFFFF', '#FFFFFF'],
  ),
  inkRamp: steps(
    ['#EBE6DC', '#D6CFC2', '#B3AB9D', '#6B665D', '#4A463F', LIGHT_INK],
    [LIGHT_INK, LIGHT_INK, LIGHT_INK, '#FFFFFF', '#FFFFFF', '#FFFFFF'],
  ),
}; // prettier-ignore

const dark: Palette = {
  name: 'dark',
  ground: '#191816', plate: '#191816', raised: '#24221F', tint: '#23211E', ink: '#ECE8DF', ink2: '#BAB4A8', ink3: '#9A9488',
  mid: '#7A756B', rule: '#3A3732', grid: '#2B2926',
  series: series({ '#0072B2': '#3C97CC' }),
  topic: '#8F82BC',
  ramp: steps(
    ['#272330', '#3A3350', '#564A7A', '#73659F', '#ADA1D3', '#DDD6F3'],
    ['#FFFFFF', '#FFFFFF', '#FFFFFF', '#FFFFFF', '#15121F', '#15121F'],
  ),
  inkRamp: steps(
    ['#2B2926', '#403C37', '#57524A', '#726C62', '#BAB4A8', '#ECE8DF'],
    ['#FFFFFF', '#FFFFFF', '#FFFFFF', '#FFFFFF', '#191816', '#191816'],
  ),
}; // prettier-ignore

/** Exports and print: light tokens on white. */
const print: Palette = { ...light, name: 'print', ground: '#FFFFFF', plate: '#FFFFFF' };

export const PALETTES = { light, dark, print } as const;
