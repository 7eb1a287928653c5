import { describe, expect, it } from 'vitest';
import { keyAction } from './keys.ts';

type Keys = Parameters<typeof keyAction>[0];

const press = (key: string, more: Partial<Omit<Keys, 'currentTarget'>> & { readonly caret?: number } = {}) => {
  const { caret = 5, ...rest } = more;
  const currentTarget = { value: 'luong', selectionStart: caret } as HTMLInputElement;
  const held = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, nativeEvent: { isComposing: false } };
  return keyAction({ key, ...held, ...rest, currentTarget }, { canFilter: true });
}; // prettier-ignore

describe('a key in the search field', () => {
  it('walks with arrows, opens with Enter, filters with Ctrl, Cmd or Alt and Enter', () => {
    expect(['ArrowDown', 'ArrowUp', 'Enter'].map((key) => press(key))).toEqual(['next', 'previous', 'open']);
    for (const held of ['ctrlKey', 'metaKey', 'altKey'])
      expect(press('Enter', { [held]: true })).toBe('filter');
  });
  it('leaves the caret alone inside the words, and leads to the second action after them', () => {
    expect(press('ArrowRight', { caret: 2 })).toBeNull();
    expect(press('ArrowRight')).toBe('toFilter');
  });
  it('does nothing while letters are put together', () => {
    for (const key of ['Enter', 'ArrowDown', 'ArrowRight'])
      expect(press(key, { nativeEvent: { isComposing: true } })).toBeNull();
  });
  it('writes', () =>
    expect(['l', 'Home', '/', 'Tab'].map((key) => press(key))).toEqual([null, null, null, null]));
});
