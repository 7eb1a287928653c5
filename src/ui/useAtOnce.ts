import { startTransition, useOptimistic } from 'react';

/**
 * What a control shows and what its reader does with it. A choice is seen at once, however long the page needs to follow;
 * should the page not follow, the control falls back to what is true.
 */
export function useAtOnce<T>(value: T, onChange: (value: T) => void) {
  const [shown, show] = useOptimistic(value);
  const choose = (next: T) =>
    startTransition(() => {
      show(() => next);
      onChange(next);
    });
  return [shown, choose] as const;
}
