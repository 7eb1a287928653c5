import { own as say } from '#i18n/messages/own.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Complaint } from '#own/opening.ts';
import { Table } from '#ui/Table.tsx';
import css from './OwnDialog.module.css';

const words = say.complaints;
const COLUMNS = (['row', 'field', 'wrong'] as const).map((key) => ({ key, label: words.columns[key] }));

type Props = {
  readonly complaints: readonly Complaint[];
  /** All there were, listed or not. */
  readonly complained: number;
};

const Remedy = ({ wrong, tip }: Complaint) => (
  <>
    {wrong}. <span className={css.tip}>{tip}</span>
  </>
);

/** Row, field, fault, remedy. */
export function Complaints({ complaints, complained }: Props) {
  const files = new Set(complaints.map(({ file }) => file));
  const place = ({ file, row }: Complaint) =>
    [files.size > 1 ? file : '', row === null ? (files.size > 1 ? '' : words.whole) : formatNumber(row)]
      .filter(Boolean)
      .join(' ');
  const rest = complained - complaints.length;
  return (
    <div className={css.complaints}>
      <Table
        caption={words.caption}
        captionHidden
        columns={COLUMNS}
        rows={complaints.map((complaint, i) => ({
          key: String(i),
          cells: [place(complaint), complaint.field, <Remedy key="wrong" {...complaint} />],
        }))}
      />
      {rest > 0 && <p className={css.note}>{say.more(formatNumber(rest))}</p>}
    </div>
  );
}
