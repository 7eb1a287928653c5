import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { useDisclosed } from '#ui/useDisclosed.ts';

/** Entries of the history whose list a reader unfolded: Back must find the page as long as it was. */
const unfolded = new Set<string>();

/** Whether the whole list is shown: on paper always, on a screen as the reader left it. */
export function useUnfolded() {
  const { key } = useLocation();
  const [open, setOpen] = useDisclosed(unfolded.has(key));
  useEffect(() => {
    if (open) unfolded.add(key);
    else unfolded.delete(key);
  }, [key, open]);
  return [open, setOpen] as const;
}
