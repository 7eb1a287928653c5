import type { ComponentProps } from 'react';
import { FilterSheet } from '#engagements/FilterSheet.tsx';
import { Dock } from './Dock.tsx';
import { Share } from './Share.tsx';
import type { View } from './useView.ts';
import css from './Dock.module.css';

type Props = {
  readonly view: View;
  readonly filter: Omit<ComponentProps<typeof FilterSheet>, 'className'>;
};

/** Where the panel has no room: the way to it and the way to share; fetched by windows that need it. */
export default function FilterDock({ view, filter }: Props) {
  return (
    <Dock view={view}>
      <FilterSheet {...filter} className={css.open} />
      <Share address={view.address} />
    </Dock>
  );
}
