import type { MouseEvent } from 'react';

/** Links of a framed figure open a page of their own: every other page refuses to stand in a frame, and would replace the figure. */
export function outOfFrame(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null) return;
  link.target = '_blank';
  // The router must not take over what the browser now does.
  event.stopPropagation();
}
