import { spreadOf } from '#charts/spread.ts';
import { wordsLines } from '#charts/timeline/Words.tsx';
import type { Pair, Person } from '#charts/who-met-whom/meetings.ts';
import type { Box } from '#export/parts.ts';
import { whoMetWhom as words } from '#i18n/messages/who-met-whom.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Drawn } from './drawn.ts';
import { labelsOf, type Label } from './labels.ts';
import { lineOf, radiusOf } from './marks.ts';
import type { NetworkSeries } from './series.ts';

const say = words.network;
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
  /** Which pairs are drawn, and who has no name in the drawing. */
  readonly below: readonly string[];
  readonly belowY: number;
};

/** Height of the drawing alone: more where there are more officials, never a thin strip. An image grows with it. */
function depthOf(n: number, { width, text }: Box, isUpright: boolean): number {
  const share = isUpright ? Math.min(2.4, 0.45 + n / 55) : Math.min(1.3, 0.35 + n / 110);
  return Math.max(120 * text, share * (isUpright ? 1.2 * width : Math.min(0.62 * width, 620 * text)));
}

/** Said below the drawing: it depends on its room. */
function belowOf(drawn: Drawn, pairs: number, without: readonly string[]): string {
  const n = drawn.pairs.length;
  const [text, all] = [formatNumber(n), formatNumber(pairs)];
  const part =
    drawn.least === null ? say.drawn.some(n, text, all) : say.drawn.least(n, text, all, drawn.least);
  const unnamed =
    without.length === 0 ? '' : say.unnamed(without.slice(0, LISTED), Math.max(0, without.length - LISTED));
  return [n === pairs ? '' : part, unnamed].filter(Boolean).join(' ');
}

/** Rounded to what an image can show: the same bytes everywhere. */
const rounded = (value: number) => Math.round(value * 100) / 100;

/** The most by which the drawing of an image is deeper than its width asks for. */
const DEEPER = 0.6;

export function layOut(series: NetworkSeries, box: Box): NetworkLayout {
  const close = layOutDrawing(series, box, 0);
  const extra = Math.floor(spreadOf(box, close.height, 1, (DEEPER * close.height) / box.text));
  return extra === 0 ? close : layOutDrawing(series, box, extra);
}

function layOutDrawing(
  { meetings, network, phone, selected }: NetworkSeries,
  box: Box,
  extra: number,
): NetworkLayout {
  const { width, text } = box;
  const isUpright = width < 560 * text;
  const { drawn, places } = isUpright ? phone() : network;
  const depth = depthOf(drawn.people.length, box, isUpright) + extra;
  // A few officials are not drawn far apart.
  const breadth = Math.min(width, (250 + 26 * drawn.people.length) * text);
  // Marks keep clear of the edges, and so do the names beside the outermost ones.
  const margin = { x: Math.min(64 * text, 0.1 * breadth), y: 18 * text };
  const nodes = drawn.people.map((person, i): Node => {
    const [across = 0.5, down = 0.5] = places[i] ?? [];
    const [u, v] = isUpright ? [down, across] : [across, down];
    return {
      person,
      x: rounded(margin.x + u * (breadth - 2 * margin.x)),
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
  const sentence = belowOf(drawn, meetings.pairs.length, without);
  const below = sentence === '' ? [] : wordsLines(sentence, width, { size: TYPE.note * text, fill: '' });
  return {
    text, width, below, edges,
    height: Math.ceil(depth + (below.length === 0 ? 0 : (12 + TYPE.noteLeading * below.length) * text)),
    nodes: nodes.map((node, i) => ({ ...node, label: labels[i] ?? null })),
    belowY: depth + 18 * text,
  }; // prettier-ignore
}
