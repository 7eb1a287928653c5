import { useCallback, useEffect, useRef, useState } from 'react';
import { own as say } from '#i18n/messages/own.ts';
import type { Mapping } from '#own/mapping.ts';
import { sourceName } from '#own/sourceName.ts';
import type { MappingWanted, Opened, Options, Refused, Source, Stage } from '#own/opening.ts';
import { useOwn } from '#state/useOwn.ts';
import type { Step } from './step.ts';

const START: Stage = { kind: 'reading', done: 0 };
const ASKING: Step = { kind: 'asking', note: '' };

/** Opens a dataset, one attempt at a time; what is opened without a complaint is shown at once by `onOpened`. */
export function useOpening(onOpened: (opened: Opened, kept: string | null) => void) {
  const [step, setStep] = useState<Step>(ASKING);
  const attempt = useRef<AbortController | null>(null);
  const { open, load } = useOwn();
  useEffect(() => () => attempt.current?.abort(), []);

  const follow = useCallback(async (source: Source | null, work: (options: Options) => Promise<void>) => {
    attempt.current?.abort();
    const controller = new AbortController();
    attempt.current = controller;
    const { signal } = controller;
    const onStage = (stage: Stage) => {
      if (!signal.aborted) setStep({ kind: 'working', source, stage });
    };
    onStage(START);
    try {
      await work({ signal, onStage });
    } catch (error) {
      // A newer attempt, or the reader, has put an end to this one.
      if (!signal.aborted) setStep({ kind: 'broken', error });
    }
  }, []);

  const start = useCallback(
    (source: Source, mapping?: Mapping) =>
      void follow(source, async (options) => {
        const answer = await open(source, mapping ? { ...options, mapping } : options);
        if (options.signal.aborted) return;
        const next = stepAfter(answer, source);
        if (next) setStep(next);
        else if (answer.kind === 'opened') onOpened(answer, null);
      }),
    [follow, open, onOpened],
  );

  const startKept = useCallback(
    (id: string) =>
      void follow(null, async (options) => {
        const opened = await load(id, options);
        if (options.signal.aborted) return;
        if (opened) onOpened(opened, id);
        else setStep({ kind: 'asking', note: say.kept.gone });
      }),
    [follow, load, onOpened],
  );

  const ask = useCallback((note: string) => {
    attempt.current?.abort();
    setStep({ kind: 'asking', note });
  }, []);
  return { step, start, startKept, ask };
}

/** Null where the dataset can be shown without a word. */
function stepAfter(answer: Opened | Refused | MappingWanted, source: Source): Step | null {
  switch (answer.kind) {
    case 'mapping wanted':
      return { kind: 'mapping', source, columns: answer.columns };
    case 'refused':
      return { kind: 'refused', name: sourceName(source), complaints: answer.complaints };
    case 'opened':
      return answer.complained > 0 ? { kind: 'complained', opened: answer } : null;
  }
}
