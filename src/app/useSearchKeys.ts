import { useEffect, useEffectEvent } from 'react';

/** What takes letters of its own. */
const WRITES =
  'textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=range], [type=button])';

const isWriting = ({ target }: KeyboardEvent) => target instanceof Element && target.closest(WRITES) !== null;

function opens(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (key.toLowerCase() === 'k') return (ctrlKey || metaKey) && !altKey;
  return key === '/' && !ctrlKey && !metaKey && !altKey && !isWriting(event);
}

/** `/`, Ctrl-K and Cmd-K open the search. Letters typed before it is there are kept for it, where `keep` is given. */
export function useSearchKeys(open: () => void, keep: ((letter: string) => void) | null) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (opens(event)) open();
    else if (keep && event.key.length === 1 && !event.ctrlKey && !event.metaKey) keep(event.key);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
