import { useCallback, useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import { Dialog } from '#export/dialog/Dialog.tsx';
import { own as say } from '#i18n/messages/own.ts';
import type { Opened } from '#own/opening.ts';
import { sourceName } from '#own/sourceName.ts';
import { EVERYTHING } from '#selection/selection.ts';
import { useOwn } from '#state/useOwn.ts';
import { focusContent } from '#ui/focusContent.ts';
import { paths } from '#url/paths.ts';
import { DEFAULT_VIEW } from '#url/view.ts';
import { Asking } from './Asking.tsx';
import { Complained } from './Complained.tsx';
import { MappingForm } from './MappingForm.tsx';
import type { Step } from './step.ts';
import { useDropped } from './useDropped.ts';
import { useOpening } from './useOpening.ts';
import { Working } from './Working.tsx';
import css from './OwnDialog.module.css';

type Props = {
  /** What was dropped on the page: opened at once. */
  readonly dropped: readonly File[];
  readonly onClose: () => void;
};

const titleOf = (step: Step): string => {
  switch (step.kind) {
    case 'mapping':
      return say.mapping.title;
    case 'refused':
      return say.refused;
    case 'complained':
      return say.complained(step.opened.name);
    default:
      return say.title;
  }
};

/** From a file or an address to a dataset that the pages show. */
export function OwnDialog({ dropped, onClose }: Props) {
  const { show } = useOwn();
  const navigate = useNavigate();
  const onOpened = useCallback(
    (opened: Opened, kept: string | null) => {
      const data = show(opened, kept);
      onClose();
      // Nothing of the last view means anything here.
      void navigate(paths.overview({ selection: EVERYTHING, view: { ...DEFAULT_VIEW, data } }));
      focusContent();
    },
    [show, navigate, onClose],
  );
  const { step, start, startKept, ask } = useOpening(onOpened);
  useDropped(dropped, { start, ask });
  // It is to stand above the first page that shows the dataset.
  useEffect(() => void import('./Banner.tsx'), []);
  const wide = step.kind === 'mapping' || step.kind === 'refused' || step.kind === 'complained';
  const again = () => ask('');
  return (
    <Dialog title={titleOf(step)} wide={wide} onClose={onClose}>
      <div className={css.body}>
        {step.kind === 'asking' && <Asking note={step.note} start={start} startKept={startKept} />}
        {step.kind === 'working' && (
          <Working
            name={step.source && sourceName(step.source)}
            stage={step.stage}
            onCancel={() => ask(say.cancelled)}
          />
        )}
        {step.kind === 'mapping' && (
          <MappingForm
            name={sourceName(step.source)}
            columns={step.columns}
            onMapped={(mapping) => start(step.source, mapping)}
            onAgain={again}
          />
        )}
        {step.kind === 'refused' && (
          <Complained complaints={step.complaints} complained={step.complaints.length} onAgain={again} />
        )}
        {step.kind === 'complained' && (
          <Complained
            {...step.opened}
            rows={step.opened.ledger.engagements.length}
            onOpen={() => onOpened(step.opened, null)}
            onAgain={again}
          />
        )}
        {step.kind === 'broken' && (
          <div role="alert" className={css.block}>
            <p>{say.broken}</p>
            <p>
              <code>{String(step.error)}</code>
            </p>
          </div>
        )}
      </div>
    </Dialog>
  );
}
