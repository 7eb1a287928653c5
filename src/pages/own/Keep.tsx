import { useState } from 'react';
import { own as ownWords } from '#i18n/messages/own.ts';
import { usePageState } from '#state/pageState.ts';
import { keptName } from '#state/own.ts';
import { useKept, useOwn } from '#state/useOwn.ts';
import { Button } from '#ui/Button.tsx';
import { StatusLine } from '#ui/StatusLine.tsx';

const say = ownWords.banner;

type State = 'idle' | 'keeping' | 'refused';

/** Keeps the dataset for the next visit, or no longer. */
export function Keep({ name }: { readonly name: string }) {
  const [state, setState] = useState<State>('idle');
  const { data: kept = [] } = useKept();
  const { keep, remove } = useOwn();
  const { state: page, commit } = usePageState();
  const mine = kept.find(({ id }) => keptName(id) === name);
  const start = () => {
    setState('keeping');
    keep(name).then(
      (data) => {
        setState('idle');
        // From now on it has the name under which the next visit finds it.
        commit({ ...page, view: { ...page.view, data } });
      },
      () => setState('refused'),
    );
  };
  return (
    <>
      <StatusLine hidden={state !== 'refused'}>
        {state === 'refused' ? say.notKept : mine ? say.isKept : ''}
      </StatusLine>
      {mine ? (
        <Button look="text" onClick={() => void remove(mine.id)}>
          {say.remove}
        </Button>
      ) : (
        <Button look="text" disabled={state === 'keeping'} onClick={start}>
          {state === 'keeping' ? say.keeping : say.keep}
        </Button>
      )}
    </>
  );
}
