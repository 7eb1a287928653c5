import { method } from '#i18n/messages/method.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Details } from '#model/browser.ts';
import type { Dimension, Ledger } from '#model/ledger.ts';
import { Table } from '#ui/Table.tsx';
import { Folded } from './Folded.tsx';
import { usage } from './usage.ts';
import css from './Method.module.css';

const say = method.codebook;
const DIMENSIONS = Object.keys(say.dimensions) as Dimension[];

type Props = { readonly ledger: Ledger; readonly details: Details };

/** Every closed list of the ledger with its definitions, and how often each entry is used. */
export const Codebook = ({ ledger, details }: Props) => (
  <div className={css.tables}>
    {DIMENSIONS.map((dimension) => {
      const title = say.dimensions[dimension];
      const counts = usage(ledger, details, dimension);
      return (
        <div key={dimension}>
          <h3 className={css.caption}>{title}</h3>
          <Folded what={title.toLowerCase()} count={ledger.codes[dimension].length}>
            <Table
              caption={title}
              captionHidden
              columns={[
                { key: 'label', label: say.columns.label },
                { key: 'definition', label: say.columns.definition },
                { key: 'code', label: say.columns.code },
                { key: 'count', label: say.counts[dimension] ?? say.columns.count, numeric: true },
              ]}
              rows={ledger.codes[dimension].map(({ code, label, definition }) => ({
                key: code,
                cells: [
                  label,
                  definition,
                  <code key={code}>{code}</code>,
                  formatNumber(counts.get(code) ?? 0),
                ],
              }))}
            />
          </Folded>
        </div>
      );
    })}
  </div>
);
