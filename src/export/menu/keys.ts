import type { KeyboardEvent } from 'react';

const itemsOf = (menu: HTMLElement) => [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];

export const focusFirst = (menu: HTMLElement | null) => menu && itemsOf(menu)[0]?.focus();

/** The item to go to; items with the same `data-row` stand beside one another. */
function target(key: string, items: readonly HTMLElement[], at: number): HTMLElement | undefined {
  const row = items[at]?.dataset.row;
  const heads = items.filter((item, i) => item.dataset.row !== items[i - 1]?.dataset.row);
  const head = heads.findIndex((item) => item.dataset.row === row);
  const beside = (step: number) => (items[at + step]?.dataset.row === row ? items[at + step] : undefined);
  switch (key) {
    case 'ArrowDown':
      return heads[(head + 1) % heads.length];
    case 'ArrowUp':
      return heads.at(head - 1);
    case 'ArrowRight':
      return beside(1);
    case 'ArrowLeft':
      return beside(-1);
    case 'Home':
      return heads[0];
    case 'End':
      return heads.at(-1);
    default:
      return undefined;
  }
}

/** Arrow keys, Home and End in a menu of rows. */
export function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const items = itemsOf(event.currentTarget);
  const at = items.findIndex((item) => item === document.activeElement);
  const next = at === -1 ? undefined : target(event.key, items, at);
  if (!next && !event.key.startsWith('Arrow')) return;
  event.preventDefault();
  next?.focus();
}
