import { pages as pagesWords } from '#i18n/messages/pages.ts';
import { Button } from '#ui/Button.tsx';
import { StatusLine } from '#ui/StatusLine.tsx';
import { useCopied } from './useCopied.ts';

const say = pagesWords.actions;
const DONE = { copied: say.copied, refused: say.notCopied } as const;

/** Hands the address to the device's own way of sharing; where there is none, it is copied. */
export function Share({ address }: { readonly address: string }) {
  const { state, copy } = useCopied();
  const share = () => {
    // A reader who changes his mind has refused nothing that needs an answer.
    if ('share' in navigator) navigator.share({ title: document.title, url: address }).catch(() => undefined);
    else copy(address);
  };
  return (
    <>
      <Button onClick={share}>{state === 'idle' ? say.share : DONE[state]}</Button>
      <StatusLine hidden>{state === 'idle' ? '' : DONE[state]}</StatusLine>
    </>
  );
}
