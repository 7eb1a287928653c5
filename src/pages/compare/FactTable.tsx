import { useId } from 'react';
import { Link } from 'react-router-dom';
import { tableCsv } from '#export/csv.ts';
import type { Table as Numbers } from '#export/parts.ts';
import { save } from '#export/save.ts';
import { formatDate } from '#i18n/dates.ts';
import { compare } from '#i18n/messages/compare.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { LedgerEngagement } from '#model/ledger.ts';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { useDisclosed } from '#ui/useDisclosed.ts';
import { Section } from '#ui/Section.tsx';
import { Table } from '#ui/Table.tsx';
import { paths } from '#url/paths.ts';
import type { PageState } from '#url/view.ts';
import type { Cell, FactRow } from './rows.ts';
import type { Comparison } from './useComparison.ts';
import css from './FactTable.module.css';

const say = compare.facts;

const written = (cell: Cell) => cell.map(({ text }) => text).join('; ');

const numbersOf = (rows: readonly FactRow[], columns: readonly string[]): Numbers => ({
  caption: say.caption,
  columns: columns.map((label) => ({ key: label, label, numeric: false })),
  rows: rows.map(({ label, cells, difference }) => [label, ...cells.map(written), difference]),
});

const Words = ({ cell }: { readonly cell: Cell }) => (
  <ul className={css.words}>
    {cell.map(({ text, to }) => (
      <li key={text}>{to === null ? text : <Link to={to}>{text}</Link>}</li>
    ))}
  </ul>
);

type OverlapProps = { readonly overlap: readonly LedgerEngagement[]; readonly state: PageState };

/** What is on both sides, to be looked up. */
function Overlap({ overlap, state }: OverlapProps) {
  const id = useId();
  const [isOpen, setOpen] = useDisclosed();
  return (
    <div className={css.overlap}>
      <p>
        {say.overlap}: {compare.engagements(formatNumber(overlap.length))}{' '}
        {overlap.length > 0 && (
          <Disclosure open={isOpen} onToggle={() => setOpen(!isOpen)} controls={id}>
            {isOpen ? say.hide : say.show(overlap.length)}
          </Disclosure>
        )}
      </p>
      <ul id={id} hidden={!isOpen} className={css.list}>
        {isOpen &&
          overlap.map((engagement) => (
            <li key={engagement.id}>
              <span className={css.date}>{formatDate(engagement.when, 'short')}</span>
              <Link to={paths.engagement(engagement.id, state)}>{engagement.title}</Link>
            </li>
          ))}
      </ul>
    </div>
  );
}

type Props = {
  readonly comparison: Comparison;
  readonly rows: readonly FactRow[];
  readonly overlap: readonly LedgerEngagement[];
};

/** Both sides in numbers, line by line. */
export function FactTable({ comparison: { sides, state, provenance }, rows, overlap }: Props) {
  const columns = [
    say.columns.what,
    ...sides.map(({ letter, name }) => compare.side(letter, name)),
    say.columns.difference,
  ];
  const download = async () => {
    const csv = await tableCsv(numbersOf(rows, columns));
    save(new File([csv], `${provenance.fileName('differences')}.csv`, { type: 'text/csv;charset=utf-8' }));
  };
  return (
    <Section
      title={say.title}
      aside={
        <Button look="text" onClick={() => void download()}>
          {say.csv}
        </Button>
      }
    >
      <div className={css.facts}>
        <Table
          caption={say.caption}
          captionHidden
          columns={columns.map((label, i) => ({ key: `${i} ${label}`, label, numeric: i === 3 }))}
          rows={rows.map(({ key, label, cells, difference }) => ({
            key,
            cells: [label, <Words key="a" cell={cells[0]} />, <Words key="b" cell={cells[1]} />, difference],
          }))}
        />
      </div>
      <Overlap overlap={overlap} state={state} />
      <p className={css.note}>{say.note}</p>
    </Section>
  );
}
