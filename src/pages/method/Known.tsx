import { method } from '#i18n/messages/method.ts';
import { formatNumber, formatPercent } from '#i18n/numbers.ts';
import type { Details } from '#model/browser.ts';
import type { Ledger } from '#model/ledger.ts';
import { Table } from '#ui/Table.tsx';
import { KNOWN, knowledge } from './knowledge.ts';
import css from './Method.module.css';

const say = method.known;
const COLUMNS = [
  { key: 'what', label: say.columns.what },
  { key: 'count', label: say.columns.count, numeric: true },
  { key: 'share', label: say.columns.share, numeric: true },
];

type Props = { readonly ledger: Ledger; readonly details: Details };

/** How much of the ledger is known how well: counted, not claimed. */
export function Known({ ledger, details }: Props) {
  const counts = knowledge(ledger, details);
  const total = ledger.engagements.length;
  const rows = KNOWN.flatMap(({ keys }) => keys).map((key) => {
    const count = counts.get(key) ?? 0;
    return { key, cells: [say.keys[key], formatNumber(count), formatPercent(count, total)] };
  });
  return (
    <div className={css.narrow}>
      <Table caption={say.caption} captionHidden columns={COLUMNS} rows={rows} />
      <p className={css.note}>{say.note}</p>
    </div>
  );
}
