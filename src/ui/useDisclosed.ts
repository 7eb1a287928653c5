import { useState, useSyncExternalStore } from 'react';

const PRINT = 'print';

function subscribe(listener: () => void) {
  const media = matchMedia(PRINT);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** Whether something that can be put away is shown: as the reader likes it on a screen, always on paper. */
export function useDisclosed(initially = false): readonly [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(initially);
  const isPrinted = useSyncExternalStore(subscribe, () => matchMedia(PRINT).matches, () => false); // prettier-ignore
  return [open || isPrinted, setOpen];
}
