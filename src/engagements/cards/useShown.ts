import { useCallback, useEffect, useState, type RefObject } from 'react';

/** A list of so many stands in the page as a whole, where the browser's own search and print find it. */
const WHOLE = 400;
/** Of a longer one so many at first, and as many more whenever its end comes near. */
const CHUNK = 100;
const NEAR = '800px';

/** How far a reader came in the list of an address: Back must find the page as long as it was. */
const reached = new Map<string, number>();

/** How many of `length` are shown at an address. `end` stands below them: when it comes near, there are more. */
export function useShown(address: string, length: number, end: RefObject<HTMLElement | null>) {
  const at = (key: string) => reached.get(key) ?? CHUNK;
  const [grown, setGrown] = useState(() => ({ address, to: at(address) }));
  const to = grown.address === address ? grown.to : at(address);
  const shown = length <= WHOLE ? length : Math.min(to, length);

  const more = useCallback(() => {
    reached.set(address, shown + CHUNK);
    setGrown({ address, to: shown + CHUNK });
  }, [address, shown]);

  useEffect(() => {
    if (!end.current) return;
    const watch = new IntersectionObserver((entries) => entries.some((e) => e.isIntersecting) && more(), {
      rootMargin: NEAR,
    });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [more, end]);
  return { shown, chunk: Math.min(CHUNK, length - shown), more };
}
