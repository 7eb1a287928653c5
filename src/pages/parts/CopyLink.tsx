import { useEffect, useState } from 'react';
import { messages } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';
import { StatusLine } from '#ui/StatusLine.tsx';

const say = messages.pages.actions;
const SHOWN = 3000;
const DONE = { copied: say.copied, refused: say.notCopied } as const;

type Props = { readonly address: string; readonly label?: string };

/** The address of what is seen. */
export function CopyLink({ address, label = say.copyLink }: Props) {
  const [state, setState] = useState<'idle' | keyof typeof DONE>('idle');
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
        {state === 'idle' ? label : DONE[state]}
      </Button>
      <StatusLine hidden>{state === 'idle' ? '' : DONE[state]}</StatusLine>
    </>
  );
}
