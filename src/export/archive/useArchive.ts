import { useEffect, useRef, useState } from 'react';
import { today } from '#model/today.ts';
import { ExportFailure, step, type Reason } from '../failure.ts';
import type { FigureParts } from '../parts.ts';
import { save } from '../save.ts';
import type { Contents } from './archive.ts';

export type ArchiveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'preparing' }
  | { readonly kind: 'working'; readonly done: number; readonly of: number }
  /** Of `of` images it is without `undrawn`. */
  | { readonly kind: 'saved'; readonly name: string; readonly undrawn: number; readonly of: number }
  | { readonly kind: 'failed'; readonly reason: Reason };

const IDLE: ArchiveState = { kind: 'idle' };

export type View = Pick<Contents, 'provenance' | 'rows'> & {
  /** Asked for only when the archive is. */
  readonly figures: () => Promise<readonly FigureParts[]>;
};

/** Packs all figures of a view; cancelled, it leaves nothing behind. */
export function useArchive({ provenance, rows, figures }: View) {
  const [state, setState] = useState<ArchiveState>(IDLE);
  const work = useRef<AbortController>(null);
  // Whoever leaves the page wants no file any more.
  useEffect(() => () => work.current?.abort(), []);

  const make = async (signal: AbortSignal, withPdf: boolean) => {
    const parts = await step('program', figures);
    const { makeArchive } = await step('program', () => import('./makeArchive.ts'));
    signal.throwIfAborted();
    setState({ kind: 'working', done: 0, of: parts.length });
    const onProgress = (done: number, of: number) => setState({ kind: 'working', done, of });
    const contents = { figures: parts, provenance, rows, today: today() };
    return { ...(await makeArchive(contents, { onProgress, signal }, withPdf)), of: parts.length };
  };
  const start = (withPdf: boolean) => {
    const controller = new AbortController();
    work.current = controller;
    setState({ kind: 'preparing' });
    make(controller.signal, withPdf).then(
      ({ file, ...images }) => {
        save(file);
        setState({ kind: 'saved', name: file.name, ...images });
      },
      (failure: unknown) => {
        if (controller.signal.aborted) return;
        setState({ kind: 'failed', reason: failure instanceof ExportFailure ? failure.reason : 'program' });
      },
    );
  };
  const cancel = () => {
    work.current?.abort();
    setState(IDLE);
  };
  return { state, start, cancel };
}
