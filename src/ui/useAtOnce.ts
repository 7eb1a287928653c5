import { useEffect, useOptimistic, useState, useTransition } from 'react';
import { useStable } from './useStable.ts';

/**
 * What a control shows and what its reader does with it. A choice is seen at once, however long the page needs to follow. One made before
 * the page has followed the last is handed on once it has, so that nothing is undone by what the page did not know yet; should the page
 * not follow, the control falls back to what is true.
 */
export function useAtOnce<T>(value: T, onChange: (value: T) => void) {
  const [isFollowing, follow] = useTransition();
  const [shown, show] = useOptimistic(value);
  const [next, setNext] = useState<{ readonly value: T } | null>(null);
  const hand = useStable((chosen: T) =>
    follow(() => {
      show(() => chosen);
      setNext(null);
      onChange(chosen);
    }),
  );
  const isDue = !isFollowing && next !== null;
  if (isDue && next.value === value) setNext(null);
  useEffect(() => {
    if (isDue && next.value !== value) hand(next.value);
  }, [isDue, next, value, hand]);
  const choose = (chosen: T) => (isFollowing ? setNext({ value: chosen }) : hand(chosen));
  return [next === null ? shown : next.value, choose] as const;
}
