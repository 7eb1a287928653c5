import type { ReactNode } from 'react';
import { officials as say } from '#i18n/messages/officials.ts';
import type { Ledger } from '#model/ledger.ts';
import { Choice } from '#ui/Choice.tsx';
import type { RosterWish } from './roster.ts';
import css from './RosterControls.module.css';

type Props = {
  readonly ledger: Ledger;
  readonly wish: RosterWish;
  readonly onSide: (side: RosterWish['side']) => void;
  readonly onOrder: (order: RosterWish['order']) => void;
  /** The field that searches the list. */
  readonly search: ReactNode;
};

/** Search, side, order of the list of officials. */
export function RosterControls({ ledger, wish, onSide, onOrder, search }: Props) {
  const sides = [
    { value: null, label: say.bothSides },
    ...ledger.core.meta.parties.map(({ code, name }) => ({ value: code, label: name })),
  ];
  const orders = (['number', 'name'] as const).map((order) => ({ value: order, label: say.orders[order] }));
  return (
    <div className={css.controls}>
      <div className={css.search}>{search}</div>
      <Choice label={say.side} options={sides} value={wish.side} onChange={onSide} />
      <Choice label={say.order} options={orders} value={wish.order} onChange={onOrder} />
    </div>
  );
}
