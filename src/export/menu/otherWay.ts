import type { Reason } from '../failure.ts';
import type { Action } from './action.ts';

/** Another way to nearly the same thing, which does not need what has just failed; null where there is none. */
export function otherWay(
  { kind }: Action,
  reason: Reason,
): Extract<Action, { kind: 'png' | 'svg' | 'numbers' }> | null {
  if (reason === 'share' || (kind === 'copyImage' && reason === 'clipboard'))
    return { kind: 'png', scale: 2 };
  if (kind === 'pdf' && reason === 'program') return { kind: 'svg' };
  if (reason === 'canvas' || reason === 'image') return { kind: 'svg' };
  return reason === 'program' || kind === 'copyLink' ? null : { kind: 'numbers' };
}
