import { useRef, type ReactNode, type RefObject } from 'react';
import { ui as uiWords } from '#i18n/messages/ui.ts';
import { Button } from '#ui/Button.tsx';
import { focusFirst, moveFocus } from './keys.ts';
import { place } from './place.ts';
import css from './Panel.module.css';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly busy: boolean;
  readonly panel: RefObject<HTMLDivElement | null>;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly items: ReactNode;
  /** What stands below the entries: why one of them failed. */
  readonly below: ReactNode;
  readonly onToggle: (open: boolean) => void;
};

/** The menu itself, above everything else: under its button on a desk, a sheet with a heading on a phone. */
export function Panel({ id, title, busy, panel, button, items, below, onToggle }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  return (
    <div
      ref={panel}
      id={id}
      popover="auto"
      className={css.panel}
      onBeforeToggle={({ newState }) => {
        if (newState !== 'open') return;
        onToggle(true);
        if (panel.current && button.current) place(panel.current, button.current);
      }}
      onToggle={({ newState }) => {
        if (newState === 'closed') onToggle(false);
        if (newState === 'open') focusFirst(menu.current);
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget && !panel.current?.contains(relatedTarget)) panel.current?.hidePopover();
      }}
    >
      <div className={css.head}>
        <span className={css.title}>{title}</span>
        <Button look="text" className={css.close} popoverTarget={id} popoverTargetAction="hide">
          {uiWords.close}
        </Button>
      </div>
      <div ref={menu} role="menu" aria-label={title} aria-busy={busy} onKeyDown={moveFocus}>
        {items}
      </div>
      {below}
    </div>
  );
}
