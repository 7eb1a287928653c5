import { useEffect, useState } from 'react';
import { messages } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';
import { StatusLine } from '#ui/StatusLine.tsx';

const say = messages.pages.actions;
const SHOWN = 3000;

type State = 'idle' | 'copied' | 'refused';
const WORDS: Readonly<Record<State, string>> = {
  idle: say.copyLink,
  copied: say.copied,
  refused: say.notCopied,
};

/** The address of what is seen. */
export function CopyLink({ address }: { readonly address: string }) {
  const [state, setState] = useState<State>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), SHOWN);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setState('copied'),
      () => setState('refused'),
    );
  return (
    <>
      <Button look="text" onClick={() => void copy()}>
        {WORDS[state]}
      </Button>
      <StatusLine hidden>{state === 'idle' ? '' : WORDS[state]}</StatusLine>
    </>
  );
}
