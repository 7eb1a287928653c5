import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { exports_ as say } from '#i18n/messages/export.ts';
import { Button } from '#ui/Button.tsx';
import { StatusLine } from '#ui/StatusLine.tsx';
import { figureAddress } from './address.ts';
import type { FigureDialog, Subject } from './menu/action.ts';
import { Items } from './menu/Items.tsx';
import { Panel } from './menu/Panel.tsx';
import { Problem } from './menu/Problem.tsx';
import { announcement, useExport, type ExportState } from './menu/useExport.ts';
import css from './ExportMenu.module.css';

type Props = Subject & {
  readonly onTable: () => void;
  readonly tableShown: boolean;
};

/** The one word on the button. */
function label(state: ExportState): string {
  if (state.kind === 'working' || state.kind === 'failed') return say[state.kind];
  return state.kind === 'done' ? say[state.done.kind] : say.open;
}

/** The way out of a figure: files, clipboard, table, citation. A menu on a desk, a sheet on a phone. */
export function ExportMenu({ onTable, tableShown, ...subject }: Props) {
  const { parts, provenance } = subject;
  const title = say.title(parts.number);
  const panelId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [dialog, setDialog] = useState<{ readonly Content: FigureDialog } | null>(null);
  const close = () => {
    panel.current?.hidePopover();
    button.current?.focus();
  };
  const { state, run, reset } = useExport(subject, (done) => {
    close();
    if (done.kind === 'opened') setDialog({ Content: done.dialog });
  });

  return (
    <div className={css.root}>
      <Button
        ref={button}
        look="text"
        className={css.button}
        popoverTarget={panelId}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={state.kind === 'idle' ? title : say.named(label(state), title)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          panel.current?.showPopover();
        }}
      >
        {label(state)}
      </Button>
      {/* Whoever has closed the menu meanwhile is told here; opened again, it says the ways on. */}
      <StatusLine hidden>
        {state.kind === 'failed' && !open ? say.reasons[state.reason] : announcement(state)}
      </StatusLine>
      <Panel
        id={panelId}
        title={title}
        busy={state.kind === 'working'}
        panel={panel}
        button={button}
        // Made when it is opened: most figures are never exported, and each would draw twenty entries at every filter.
        items={
          open && (
            <Items
              run={run}
              tableShown={tableShown}
              onTable={() => {
                close();
                onTable();
              }}
            />
          )
        }
        below={
          state.kind === 'failed' && (
            <Problem
              action={state.action}
              reason={state.reason}
              address={figureAddress(parts, provenance)}
              run={run}
            />
          )
        }
        onToggle={(shown) => {
          // At once: it is placed, and its first entry takes the focus, by what is in it.
          flushSync(() => setOpen(shown));
          if (!shown && state.kind === 'failed') reset();
        }}
      />
      {dialog && <dialog.Content {...subject} onClose={() => setDialog(null)} />}
    </div>
  );
}
