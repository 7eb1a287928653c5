import type { KeyboardEvent } from 'react';

export type KeyAction = 'next' | 'previous' | 'open' | 'filter' | 'toFilter';

type Pressed = Pick<
  KeyboardEvent<HTMLInputElement>,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'currentTarget'
> & {
  readonly nativeEvent: Pick<KeyboardEvent['nativeEvent'], 'isComposing'>;
};

/** What a key does in the field, if it does not write there. */
export function keyAction(event: Pressed, { canFilter }: { readonly canFilter: boolean }): KeyAction | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey, currentTarget: field, nativeEvent } = event;
  // Enter and arrows belong to the letters that are being put together.
  if (nativeEvent.isComposing) return null;
  if (key === 'Enter') return ctrlKey || metaKey || altKey ? 'filter' : 'open';
  if (ctrlKey || metaKey || altKey || shiftKey) return null;
  if (key === 'ArrowDown') return 'next';
  if (key === 'ArrowUp') return 'previous';
  // At the end of what is typed, there is nothing on the right but the second action.
  const isAtEnd = field.selectionStart === field.value.length;
  return key === 'ArrowRight' && canFilter && isAtEnd ? 'toFilter' : null;
}
