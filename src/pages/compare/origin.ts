import type { ChartContext, Side } from '#charts/chart.ts';
import { sideRecords } from '#charts/compare-sides/sides.ts';
import { sideTitle } from '#charts/compare-sides/words.ts';
import type { Provenance } from '#export/parts.ts';
import { provenanceOf } from '#export/provenance.ts';
import { filtersInLine } from '#i18n/describe.ts';
import { compare as say } from '#i18n/messages/compare.ts';
import { fold } from '#model/fold.ts';

const LONGEST = 28;
const short = (name: string) => fold(name).replace(/[^a-z0-9]+/g, '-').slice(0, LONGEST).replace(/^-+|-+$/g, ''); // prettier-ignore

/** Names both sides: in the line of filters, and in the names of files. */
export function originOf(address: string, context: ChartContext, sides: readonly [Side, Side]): Provenance {
  const { ledger, selection } = context;
  const own = provenanceOf({ ledger, selection, records: sideRecords(context), address });
  const common = filtersInLine(selection, ledger);
  return {
    ...own,
    filters: [...sides.map(sideTitle), ...(common === '' ? [] : [say.both(common)])].join('; '),
    fileName: (figure, settings) =>
      own.fileName(`${figure}_${sides.map(({ name }) => short(name)).join('-vs-')}`, settings),
  };
}
