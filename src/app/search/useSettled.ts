import { useEffect, useState } from 'react';

/** A text once it has stood for a while: what changes with every key is not worth saying. */
export function useSettled(text: string, pause: number): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text, pause]);
  return settled;
}
