import { useId, useRef, useState } from 'react';
import { messages } from '#i18n/messages.ts';
import type { Subject } from './menu/action.ts';
import { Items } from './menu/Items.tsx';
import { focusFirst, moveFocus } from './menu/keys.ts';
import { place } from './menu/place.ts';
import { Problem } from './menu/Problem.tsx';
import { useExport, type ExportState } from './menu/useExport.ts';
import css from './ExportMenu.module.css';

type Props = Subject & {
  readonly onTable: () => void;
  readonly tableShown: boolean;
};

const say = messages.export;

/** The one word on the button. */
function label(state: ExportState): string {
  if (state.kind === 'working') return say.working;
  return state.kind === 'done' ? say[state.done.kind] : say.open;
}

/** The sentence for those who do not see the button. */
function announcement(state: ExportState): string {
  if (state.kind !== 'done') return state.kind === 'working' ? say.working : '';
  return state.done.kind === 'saved' ? say.savedAs(state.done.name) : say.copiedWhat[state.done.what];
}

/** The way out of a figure: files, clipboard, table. A menu on a desk, a sheet on a phone. */
export function ExportMenu({ onTable, tableShown, ...subject }: Props) {
  const { parts, provenance } = subject;
  const panelId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => {
    panel.current?.hidePopover();
    button.current?.focus();
  };
  const { state, run, reset } = useExport(subject, close);

  return (
    <div className={css.root}>
      <button
        ref={button}
        type="button"
        className={css.button}
        popoverTarget={panelId}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={state.kind === 'idle' ? say.openFigure(parts.number) : undefined}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          panel.current?.showPopover();
        }}
      >
        {label(state)}
      </button>
      <span role="status" className={css.announcement}>
        {announcement(state)}
      </span>
      <div
        ref={panel}
        id={panelId}
        popover="auto"
        className={css.panel}
        onBeforeToggle={({ newState }) => {
          if (newState === 'open' && panel.current && button.current) place(panel.current, button.current);
        }}
        onToggle={({ newState }) => {
          setOpen(newState === 'open');
          if (newState === 'open') focusFirst(menu.current);
          else if (state.kind === 'failed') reset();
        }}
        onBlur={({ relatedTarget }) => {
          if (relatedTarget && !panel.current?.contains(relatedTarget)) panel.current?.hidePopover();
        }}
      >
        <div className={css.head}>
          <span className={css.title}>{say.title(parts.number)}</span>
          <button type="button" className={css.close} onClick={close}>
            {say.close}
          </button>
        </div>
        <div
          ref={menu}
          role="menu"
          aria-label={say.title(parts.number)}
          aria-busy={state.kind === 'working'}
          onKeyDown={moveFocus}
        >
          <Items
            run={run}
            tableShown={tableShown}
            onTable={() => {
              close();
              onTable();
            }}
          />
        </div>
        {state.kind === 'failed' && (
          <Problem action={state.action} reason={state.reason} address={provenance.address} run={run} />
        )}
      </div>
    </div>
  );
}
