declare module 'subset-font' {
  type Options = {
    targetFormat: 'sfnt' | 'woff' | 'woff2';
    noHinting?: boolean;
    variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
    keepFeatures?: readonly string[];
  };
  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Buffer>;
}
