import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useWide } from './useWide.ts';
import css from './Pinned.module.css';

const HEIGHT = '--pinned';
const TOP = '--pinned-top';
/** Of a bar of many rows the last three stay: px. */
const MOST = 120;

type Props = { readonly className?: string | undefined; readonly children: ReactNode };

/** A bar that stays at the top of a long page on a desk: what is scrolled to begins below it, and a line ends it once something lies under it. */
export function Pinned({ className = '', children }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const wide = useWide();
  useLayoutEffect(() => {
    if (!wide) return;
    const bar = ref.current!;
    const { style } = document.documentElement;
    const size = new ResizeObserver(() => {
      const shown = Math.min(bar.offsetHeight, MOST);
      style.setProperty(HEIGHT, `${shown}px`);
      bar.style.setProperty(TOP, `${shown - bar.offsetHeight}px`);
    });
    const place = new IntersectionObserver(
      ([entry]) => bar.toggleAttribute('data-over', entry!.intersectionRatio < 1),
      { rootMargin: '-1px 0px 0px', threshold: 1 },
    );
    size.observe(bar);
    place.observe(bar);
    return () => {
      size.disconnect();
      place.disconnect();
      style.removeProperty(HEIGHT);
    };
  }, [wide]);
  return (
    <div ref={ref} className={`${css.pinned} ${className}`}>
      {children}
    </div>
  );
}
