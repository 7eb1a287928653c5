import { useState } from 'react';
import { useOnPaper } from './paper.ts';

/** Whether something that can be put away is shown: as the reader likes it on a screen, always on paper. */
export function useDisclosed(initially = false): readonly [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(initially);
  const isPrinted = useOnPaper();
  return [open || isPrinted, setOpen];
}
