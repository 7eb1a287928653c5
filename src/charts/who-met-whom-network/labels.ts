import { wordsWidth, type Type } from '#charts/timeline/Words.tsx';
import type { Node } from './layout.ts';

/** A name beside its mark. */
export type Label = {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Area;
};
type Point = { readonly x: number; readonly y: number };
export type Line = { readonly from: Point; readonly to: Point };
export type Area = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

const meet = (a: Area, b: Area) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Right, left, above, below, then the corners: in the order in which a place is tried. */
function candidates({ x, y, radius }: Node, width: number, size: number): Label[] {
  const gap = radius + 0.35 * size;
  const at = (anchor: Label['anchor'], textX: number, baseline: number): Label => {
    const left = anchor === 'start' ? textX : anchor === 'end' ? textX - width : textX - width / 2;
    const box = {
      left: left - 2,
      right: left + width + 2,
      top: baseline - 0.82 * size,
      bottom: baseline + 0.28 * size,
    };
    return { anchor, x: textX, y: baseline, box };
  };
  const [level, over, under] = [
    y + 0.34 * size,
    y - 0.6 * radius - 0.1 * size,
    y + 0.6 * radius + 0.75 * size,
  ];
  return [
    at('start', x + gap, level),
    at('end', x - gap, level),
    at('middle', x, y - gap),
    at('middle', x, y + gap + 0.75 * size),
    at('start', x + 0.8 * gap, over),
    at('start', x + 0.8 * gap, under),
    at('end', x - 0.8 * gap, over),
    at('end', x - 0.8 * gap, under),
  ];
}

const around = ({ x, y, radius }: Node): Area => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** Whether a line runs through an area: some point of it does, at steps finer than a letter. */
function runsThrough({ from, to }: Line, area: Area): boolean {
  if (Math.max(from.x, to.x) < area.left || Math.min(from.x, to.x) > area.right) return false;
  if (Math.max(from.y, to.y) < area.top || Math.min(from.y, to.y) > area.bottom) return false;
  const steps = Math.ceil(Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y)) / 4);
  for (let i = 0; i <= steps; i++) {
    const x = from.x + ((to.x - from.x) * i) / Math.max(1, steps);
    const y = from.y + ((to.y - from.y) * i) / Math.max(1, steps);
    if (x > area.left && x < area.right && y > area.top && y < area.bottom) return true;
  }
  return false;
}

/**
 * Names for as many as have room without touching a name or a mark, the first ones first; null for the others. Of the places with
 * room, the one that covers fewest lines.
 */
export function labelsOf(nodes: readonly Node[], lines: readonly Line[], type: (node: Node) => Type, room: Area): (Label | null)[] {
  const taken = nodes.map(around);
  return nodes.map((node, i) => {
    const { size } = type(node);
    const width = wordsWidth(node.person.name, { ...type(node), bold: true });
    const [best] = candidates(node, width, size)
      .filter(
        ({ box }) =>
          box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom &&
          !taken.some((area, other) => other !== i && meet(area, box)),
      )
      .map((label) => ({ label, covered: lines.filter((line) => runsThrough(line, label.box)).length }))
      .sort((a, b) => a.covered - b.covered);
    if (best) taken.push(best.label.box);
    return best?.label ?? null;
  });
} // prettier-ignore
