import type { Answer } from '../contender.ts';

const WIDTH = 160;
const ROW = 3;

/** Every count as a bar of its own: the least that a page with these facets has to draw. */
export function bars(stage: HTMLElement): (answer: Answer) => void {
  const drawn: HTMLElement[][] = [];
  return ({ counts }) => {
    counts.forEach((list, facet) => {
      const most = list.reduce((max, count) => Math.max(max, count), 1);
      const column = (drawn[facet] ??= Array.from(list, () => {
        const bar = stage.appendChild(document.createElement('div'));
        bar.style.cssText = `height:${ROW}px;background:#333;transform-origin:left;width:${WIDTH}px`;
        return bar;
      }));
      column.forEach((bar, i) => {
        bar.style.transform = `scaleX(${list[i]! / most})`;
      });
    });
  };
}
