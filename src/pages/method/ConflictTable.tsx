import { useId } from 'react';
import { Link } from 'react-router-dom';
import { readings, type Reading } from '#engagements/details/claims.ts';
import { method } from '#i18n/messages/method.ts';
import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Details } from '#model/browser.ts';
import type { Ledger } from '#model/ledger.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { useDisclosed } from '#ui/useDisclosed.ts';
import { Table } from '#ui/Table.tsx';
import css from './Method.module.css';

const say = method.conflicts;
const COLUMNS = (['engagement', 'fact', 'follows', 'against', 'why'] as const).map((key) => ({
  key,
  label: say.columns[key],
}));

type Props = {
  readonly ledger: Ledger;
  readonly details: Details;
  readonly href: (engagement: string) => string;
};

const texts = (all: readonly Reading[], followed: boolean) =>
  all.filter(({ stand }) => (stand === 'followed') === followed).map(({ text }) => text);

/** Every disagreement of the ledger: many rows, shown on demand. */
export function ConflictTable({ ledger, details, href }: Props) {
  const id = useId();
  const [open, setOpen] = useDisclosed();
  const conflicts = ledger.engagements.flatMap((engagement) =>
    (details.engagements[engagement.row]?.conflicts ?? []).map((conflict) => ({ engagement, conflict })),
  );
  const records = new Set(conflicts.map(({ engagement }) => engagement.id)).size;
  const rows = conflicts.map(({ engagement, conflict }, i) => {
    const all = readings(conflict, details.sources);
    return {
      key: String(i),
      cells: [
        <Link key={engagement.id} to={href(engagement.id)}>
          {engagement.title}
        </Link>,
        engagementsWords.facts.names[conflict.field],
        texts(all, true).join('; '),
        texts(all, false).join('; '),
        conflict.why,
      ],
    };
  });
  return (
    <>
      <p className={css.text}>
        {say.intro(rows.length, formatNumber(rows.length), formatNumber(records))}
        {ledger.own === null && ` ${say.rule}`}
      </p>
      <div id={id} hidden={!open}>
        {open && <Table caption={say.caption} captionHidden columns={COLUMNS} rows={rows} />}
      </div>
      <p>
        <Disclosure open={open} onToggle={() => setOpen(!open)} controls={id}>
          {open ? say.hide : say.show(formatNumber(rows.length))}
        </Disclosure>
      </p>
    </>
  );
}
