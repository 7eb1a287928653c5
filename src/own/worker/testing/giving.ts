import type { Mapping } from '../../mapping.ts';
import type { Report } from '../../messages.ts';
import type { Stage } from '../../opening.ts';
import type { Packed } from '../../packed.ts';
import { lengthOf } from '../../columns/column.ts';
import { readerOf } from '../../columns/decode.ts';
import { work } from '../work.ts';

const silent = () => {};
/** Has the worker's work done on a file. */
export const give = (name: string, content: string | Uint8Array<ArrayBuffer>, mapping: Mapping | null = null, tell: (stage: Stage) => void = silent) =>
  work({ source: { kind: 'file', file: new File([content], name) }, mapping }, tell); // prettier-ignore

export function packedOf(report: Report): Packed {
  if (report.kind !== 'packed') throw new Error(JSON.stringify(report).slice(0, 800));
  return report.packed;
}
/** Every value of a column. */
export const all = (column: Packed['engagements']) => {
  const read = readerOf(column);
  return Array.from({ length: lengthOf(column) }, (_, row) => read(row));
};
export const complaintsOf = (report: Report) => ('complaints' in report ? report.complaints : []);
