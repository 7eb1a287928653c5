/** Room that the menu needs under its button before it opens above: px. */
const HEIGHT = 300;

/** Puts a menu under its button, right edges aligned, or above it where there is more room. On a phone it is a sheet. */
export function place(panel: HTMLElement, button: HTMLElement) {
  const { top, bottom, right } = button.getBoundingClientRect();
  const above = innerHeight - bottom < HEIGHT && top > innerHeight - bottom;
  panel.style.setProperty('--right', `${scrollX + right}px`);
  panel.style.setProperty('--top', `${scrollY + (above ? top - 6 : bottom + 6)}px`);
  panel.style.setProperty('--shift', above ? '-100%' : '0%');
}
