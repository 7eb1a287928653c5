import { wordsWidth, type Type } from '#charts/timeline/Words.tsx';
import type { Node } from './layout.ts';

/** A name beside its mark. */
export type Label = {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Area;
};
export type Area = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

const meet = (a: Area, b: Area) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Right, left, above, below: in the order in which a place is tried. */
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
  return [
    at('start', x + gap, y + 0.34 * size),
    at('end', x - gap, y + 0.34 * size),
    at('middle', x, y - gap),
    at('middle', x, y + gap + 0.75 * size),
  ];
}

const around = ({ x, y, radius }: Node): Area => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** Names for as many as have room without touching a name or a mark, the first ones first; null for the others. */
export function labelsOf(nodes: readonly Node[], type: (node: Node) => Type, room: Area): (Label | null)[] {
  const taken = nodes.map(around);
  return nodes.map((node, i) => {
    const { size } = type(node);
    const width = wordsWidth(node.person.name, { ...type(node), bold: true });
    const label = candidates(node, width, size).find(
      ({ box }) =>
        box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom &&
        !taken.some((area, other) => other !== i && meet(area, box)),
    );
    if (label) taken.push(label.box);
    return label ?? null;
  });
} // prettier-ignore
