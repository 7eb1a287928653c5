import { pages as pagesWords } from '#i18n/messages/pages.ts';
import { Button } from '#ui/Button.tsx';
import { StatusLine } from '#ui/StatusLine.tsx';
import { useCopied } from './useCopied.ts';

const say = pagesWords.actions;
const DONE = { copied: say.copied, refused: say.notCopied } as const;

type Props = { readonly address: string; readonly label?: string };

/** The address of what is seen. */
export function CopyLink({ address, label = say.copyLink }: Props) {
  const { state, copy } = useCopied();
  return (
    <>
      <Button look="text" onClick={() => copy(address)}>
        {state === 'idle' ? label : DONE[state]}
      </Button>
      <StatusLine hidden>{state === 'idle' ? '' : DONE[state]}</StatusLine>
    </>
  );
}
