import { useEffect, useState } from 'react';
import { exports_ as say } from '#i18n/messages/export.ts';
import { ExportFailure, type Reason } from '../failure.ts';
import type { Action, Done, Subject } from './action.ts';
import { perform } from './perform.ts';

export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly action: Action }
  | { readonly kind: 'done'; readonly done: Finished }
  | { readonly kind: 'failed'; readonly action: Action; readonly reason: Reason };

type Finished = Exclude<Done, { kind: 'opened' }>;

const IDLE: ExportState = { kind: 'idle' };
/** Long enough to read one word where the button was. */
const DONE_SHOWN = 3000;

/** Runs one action at a time. `onDone` is called when it has succeeded. */
export function useExport(subject: Subject, onDone: (done: Done) => void) {
  const [state, setState] = useState<ExportState>(IDLE);

  useEffect(() => {
    if (state.kind !== 'done') return;
    const timer = setTimeout(() => setState(IDLE), DONE_SHOWN);
    return () => clearTimeout(timer);
  }, [state]);

  const run = (action: Action) => {
    if (state.kind === 'working') return;
    setState({ kind: 'working', action });
    perform(action, subject).then(
      (done) => {
        setState(done.kind === 'opened' ? IDLE : { kind: 'done', done });
        onDone(done);
      },
      (failure: unknown) => {
        const reason = failure instanceof ExportFailure ? failure.reason : 'program';
        // Every other reason lies outside the program; this one has to be mended.
        if (reason === 'drawing') reportError(failure);
        setState({ kind: 'failed', action, reason });
      },
    );
  };
  return { state, run, reset: () => setState(IDLE) };
}

/** What has happened, in a sentence. */
export function announcement(state: ExportState): string {
  if (state.kind !== 'done') return state.kind === 'working' ? say.working : '';
  switch (state.done.kind) {
    case 'saved':
      return say.savedAs(state.done.name);
    case 'copied':
      return say.copiedWhat[state.done.what];
    case 'shared':
      return say.shared;
  }
}
