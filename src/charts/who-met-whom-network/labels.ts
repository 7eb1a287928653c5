import { wordsWidth, type Type } from '#charts/timeline/Words.tsx';
import type { Node } from './layout.ts';

/** A name beside its mark. */
export type Label = {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Area;
  /** From the mark to a name that stands apart from it. */
  readonly leader: Line | null;
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

/** How far a name is moved along its mark where none of the places around it is free: parts of its own reach. */
const SLIDES = [-0.3, 0.3, -0.6, 0.6, -0.9, 0.9];

/**
 * Where a name may stand, in the order in which a place is tried: right, left, above, below, then the corners; and, for a mark that
 * is beset on all sides, the same four moved along its edge.
 */
function candidates({ x, y, radius }: Node, width: number, size: number): { usual: Label[]; moved: Label[] } {
  const gap = radius + 0.35 * size;
  const at = (anchor: Label['anchor'], textX: number, baseline: number): Label => {
    const left = anchor === 'start' ? textX : anchor === 'end' ? textX - width : textX - width / 2;
    const box = {
      left: left - 2,
      right: left + width + 2,
      top: baseline - 0.82 * size,
      bottom: baseline + 0.28 * size,
    };
    return { anchor, x: textX, y: baseline, box, leader: null };
  };
  const [level, over, under] = [
    y + 0.34 * size,
    y - 0.6 * radius - 0.1 * size,
    y + 0.6 * radius + 0.75 * size,
  ];
  const usual = [
    at('start', x + gap, level),
    at('end', x - gap, level),
    at('middle', x, y - gap),
    at('middle', x, y + gap + 0.75 * size),
    at('start', x + 0.8 * gap, over),
    at('start', x + 0.8 * gap, under),
    at('end', x - 0.8 * gap, over),
    at('end', x - 0.8 * gap, under),
  ];
  const moved = SLIDES.flatMap((slide) => {
    const [aside, down] = [slide * (width / 2 + radius), slide * (radius + size / 2)];
    return [
      at('middle', x + aside, y - gap),
      at('middle', x + aside, y + gap + 0.75 * size),
      at('start', x + gap, level + down),
      at('end', x - gap, level + down),
    ];
  });
  return { usual, moved };
} // prettier-ignore

/** Of so many, those who met most, a name may stand apart: a network whose largest marks are nameless says nothing. */
const FIRST = 12;
/** Directions and distances, in lines of type, in which such a name is tried. No sines: they may differ between engines. */
const DIRECTIONS = [[1, 0], [-1, 0], [0, -1], [0, 1], [0.87, -0.5], [-0.87, -0.5], [0.87, 0.5], [-0.87, 0.5], [0.5, -0.87], [-0.5, -0.87], [0.5, 0.87], [-0.5, 0.87]] as const; // prettier-ignore
const DISTANCES = [1, 2, 3, 4.5, 6];

/** The nearest places apart from a mark, each with a line to it. */
function apart({ x, y, radius }: Node, width: number, size: number): Label[] {
  return DISTANCES.flatMap((lines) =>
    DIRECTIONS.map(([across, down]): Label => {
      const reach = radius + lines * size;
      const [endX, endY] = [x + across * reach, y + down * reach];
      const anchor = across > 0.6 ? 'start' : across < -0.6 ? 'end' : 'middle';
      const baseline = endY + (anchor === 'middle' ? (down < 0 ? -0.28 : 0.82) : 0.34) * size;
      const left = endX + (anchor === 'start' ? 0 : anchor === 'end' ? -width : -width / 2);
      const from = { x: x + across * radius, y: y + down * radius };
      return {
        anchor, x: endX, y: baseline, leader: { from, to: { x: endX, y: endY } },
        box: { left: left - 2, right: left + width + 2, top: baseline - 0.82 * size, bottom: baseline + 0.28 * size },
      };
    }),
  );
} // prettier-ignore

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
    const isFree = ({ box }: Label) =>
      box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom &&
      !taken.some((area, other) => other !== i && meet(area, box));
    const { usual, moved } = candidates(node, width, size);
    const free = usual.filter(isFree);
    const [best] = (free.length > 0 ? free : moved.filter(isFree))
      .map((label) => ({ label, covered: lines.filter((line) => runsThrough(line, label.box)).length }))
      .sort((a, b) => a.covered - b.covered);
    const label = best?.label ?? (i < FIRST ? apart(node, width, size).find(isFree) : undefined);
    if (label) taken.push(label.box);
    return label ?? null;
  });
} // prettier-ignore
