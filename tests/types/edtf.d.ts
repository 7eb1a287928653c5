/** The part of the `edtf` library that the tests compare our own reader with; it ships no types. */
declare module 'edtf' {
  /** First and last possible moment, in milliseconds. */
  type Extent = { readonly type: string; readonly min: number; readonly max: number };
  /** Throws on a text that it cannot read. */
  export default function edtf(text: string): Extent;
}
