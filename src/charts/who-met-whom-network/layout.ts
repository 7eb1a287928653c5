import { wordsLines } from '#charts/timeline/Words.tsx';
import type { Pair, Person } from '#charts/who-met-whom/meetings.ts';
import type { Box } from '#export/parts.ts';
import { whoMetWhom as words } from '#i18n/messages/who-met-whom.ts';
import { labelsOf, type Label } from './labels.ts';
import { lineOf, radiusOf } from './marks.ts';
import type { NetworkSeries } from './series.ts';

export const TYPE = { name: 12.5, note: 12, noteLeading: 16 } as const;
/** Names in the list below; the table has them all. */
const LISTED = 60;

export type Node = {
  readonly person: Person;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
};
export type Edge = {
  readonly pair: Pair;
  readonly from: Node;
  readonly to: Node;
  readonly width: number;
};

export type NetworkLayout = {
  readonly text: number;
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly (Node & { readonly label: Label | null })[];
  /** Those that met most last, to lie on top. */
  readonly edges: readonly Edge[];
  /** Who has no name in the drawing. */
  readonly unnamed: readonly string[];
  readonly unnamedY: number;
};

/** Height of the drawing alone: more where there are more officials, never a thin strip. */
function depthOf(n: number, { width, text, height }: Box, isUpright: boolean): number {
  const least = Math.min(1, 0.35 + n / 60);
  const ideal = Math.max(120 * text, least * (isUpright ? 1.35 * width : Math.min(0.56 * width, 660 * text)));
  return height === undefined ? ideal : Math.max(0.6 * ideal, Math.min(ideal, height - 60 * text));
}

/** Rounded to what an image can show: the same bytes everywhere. */
const rounded = (value: number) => Math.round(value * 100) / 100;

export function layOut({ drawn, places, selected }: NetworkSeries, box: Box): NetworkLayout {
  const { width, text } = box;
  const isUpright = width < 560 * text;
  const depth = depthOf(drawn.people.length, box, isUpright);
  // Marks keep clear of the edges, and so do the names beside the outermost ones.
  const margin = { x: Math.min(64 * text, 0.1 * width), y: 18 * text };
  const nodes = drawn.people.map((person, i): Node => {
    const [across = 0.5, down = 0.5] = places[i] ?? [];
    const [u, v] = isUpright ? [down, across] : [across, down];
    return {
      person,
      x: rounded(margin.x + u * (width - 2 * margin.x)),
      y: rounded(margin.y + v * (depth - 2 * margin.y)),
      radius: rounded(radiusOf(person.units.length) * text * (isUpright ? 0.85 : 1)),
    };
  });
  const byPerson = new Map(nodes.map((node) => [node.person, node]));
  const edges = drawn.pairs.toReversed().flatMap((pair): Edge[] => {
    const [from, to] = [byPerson.get(pair.first), byPerson.get(pair.second)];
    return from && to ? [{ pair, from, to, width: rounded(lineOf(pair.units.length) * text) }] : [];
  });
  const typeOf = ({ person }: Node) => ({ size: TYPE.name * text, bold: selected.has(person.id), fill: '' });
  const labels = labelsOf(nodes, edges, typeOf, { left: 0, right: width, top: 0, bottom: depth });
  const without = nodes.filter((_, i) => labels[i] === null).map(({ person }) => person.name);
  const sentence =
    without.length === 0
      ? ''
      : words.network.unnamed(without.slice(0, LISTED), Math.max(0, without.length - LISTED));
  const unnamed = sentence === '' ? [] : wordsLines(sentence, width, { size: TYPE.note * text, fill: '' });
  return {
    text, width, unnamed, edges,
    height: Math.ceil(depth + (unnamed.length === 0 ? 0 : (12 + TYPE.noteLeading * unnamed.length) * text)),
    nodes: nodes.map((node, i) => ({ ...node, label: labels[i] ?? null })),
    unnamedY: depth + 18 * text,
  }; // prettier-ignore
}
