import type { Core, Details } from '#model/browser.ts';
import type { SelectionIndex } from '#selection/index.ts';
import type { Column } from './columns/column.ts';

/** A judged dataset as it crosses from the worker and as a browser keeps it: what has many rows in columns, the rest as it is. */
export type Packed = {
  readonly name: string;
  readonly bytes: number;
  readonly core: Omit<Core, 'engagements' | 'officials'>;
  readonly engagements: Column;
  readonly officials: Column;
  readonly details: { readonly engagements: Column; readonly sources: Column; readonly mechanisms: Details['mechanisms'] };
  /** Row of the visit around each engagement, or -1; and of the outermost one. */
  readonly parent: Int32Array<ArrayBuffer>;
  readonly root: Int32Array<ArrayBuffer>;
  /** Without its text, which is made when a search first asks for it. */
  readonly index: SelectionIndex;
}; // prettier-ignore
