import type { Dataset } from '#model/dataset.ts';
import { openLedger } from '#model/ledger.ts';
import { split } from '#model/split.ts';
import { ledgerColumns } from '#selection/columns.ts';
import { buildIndex } from '#selection/index.ts';
import { buffersOf } from '../columns/column.ts';
import { encode } from '../columns/encode.ts';
import type { Packed } from '../packed.ts';

/** Everything about a dataset that takes long is done here, so that the page only has to unpack it. */
export function pack(data: Dataset, name: string, bytes: number, onDone: (done: number) => void): Packed {
  const { core, details } = split(data);
  const ledger = openLedger(core);
  onDone(0.2);
  const index = buildIndex(ledgerColumns(ledger, []));
  onDone(0.4);
  const { engagements, officials, ...small } = core;
  return {
    name,
    bytes,
    core: small,
    engagements: encode(engagements),
    officials: encode(officials),
    details: {
      engagements: encode(details.engagements),
      sources: encode(details.sources),
      mechanisms: details.mechanisms,
    },
    parent: Int32Array.from(ledger.engagements, ({ parent }) => parent ?? -1),
    root: Int32Array.from(ledger.engagements, ({ root }) => root),
    index,
  };
}

export const buffersIn = ({ engagements, officials, details, parent, root }: Packed): ArrayBuffer[] => [
  ...[engagements, officials, details.engagements, details.sources].flatMap(buffersOf),
  parent.buffer,
  root.buffer,
];
