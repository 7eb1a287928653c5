import { method } from '#i18n/messages/method.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Details } from '#model/browser.ts';
import type { Ledger } from '#model/ledger.ts';
import { Table } from '#ui/Table.tsx';
import { Folded } from './Folded.tsx';

const say = method.mechanisms;
const COLUMNS = [
  { key: 'name', label: say.columns.name },
  { key: 'description', label: say.columns.description },
  { key: 'track', label: say.columns.track },
  { key: 'interval', label: say.columns.interval },
  { key: 'count', label: say.columns.count, numeric: true },
];

/** `P2Y` in words. */
function intervalWords(interval: string | null): string {
  const [, n, unit] = /^P(\d+)([YM])$/.exec(interval ?? '') ?? [];
  return n === undefined ? say.none : say.every(Number(n), unit === 'Y' ? 'year' : 'month');
}

type Props = { readonly ledger: Ledger; readonly details: Details };

export const Mechanisms = ({ ledger, details }: Props) => (
  <Folded what={say.what} count={ledger.core.mechanisms.length}>
    <Table
      caption={say.caption}
      captionHidden
      columns={COLUMNS}
      rows={ledger.core.mechanisms.map(({ id, name, track, interval }) => ({
        key: id,
        cells: [
          name,
          details.mechanisms[id]?.description ?? '',
          ledger.label('track', track),
          intervalWords(interval),
          formatNumber(ledger.engagements.filter((e) => e.mechanism === id).length),
        ],
      }))}
    />
  </Folded>
);
