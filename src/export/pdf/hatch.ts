import type PDFDocument from 'pdfkit';
import type { SvgElement } from '../svg/read.ts';
import { place } from './place.ts';

/** The patterns of an image by the name that a fill refers to. */
export type Patterns = ReadonlyMap<string, SvgElement>;

const patternsIn = (node: SvgElement): [string, SvgElement][] =>
  node.tag === 'pattern'
    ? [[`url(#${node.attributes.id ?? ''})`, node]]
    : node.children.flatMap((child) => (typeof child === 'string' ? [] : patternsIn(child)));

export const findPatterns = (image: SvgElement): Patterns => new Map(patternsIn(image));

const angleOf = (transform = '') => Number(/^rotate\((-?[\d.]+)\)$/.exec(transform)?.[1] ?? 0);

/** How far a rectangle reaches, seen along and across stripes that are turned by an angle. */
function reach({ attributes: { x = '0', y = '0', width = '0', height = '0' } }: SvgElement, degrees: number) {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const [left, top] = [Number(x), Number(y)];
  const corners = [left, left + Number(width)].flatMap((cx) =>
    [top, top + Number(height)].map((cy) => [cx * cos + cy * sin, cy * cos - cx * sin] as const),
  );
  const [across, along] = [corners.map(([u]) => u), corners.map(([, v]) => v)];
  return { from: Math.min(...across), to: Math.max(...across), top: Math.min(...along), bottom: Math.max(...along) };
} // prettier-ignore

/**
 * Fills a rectangle with the stripes of a pattern: a tile that one upright rectangle crosses from edge to edge. Drawn one by
 * one: viewers show seams between the tiles of a pattern.
 */
export function hatch(page: PDFDocument, shape: SvgElement, name: string, patterns: Patterns, trace: () => void) {
  const pattern = patterns.get(name);
  const [stripe] = pattern?.children ?? [];
  if (shape.tag !== 'rect' || pattern?.children.length !== 1 || typeof stripe !== 'object')
    throw new Error(`PDF: <${shape.tag}> with ${name}`);
  const { width: step = '', patternTransform } = pattern.attributes;
  const { from, to, top, bottom } = reach(shape, angleOf(patternTransform));
  page.save();
  trace();
  page.clip();
  place(page, patternTransform);
  for (let i = Math.floor(from / Number(step)); i * Number(step) < to; i += 1)
    page.rect(i * Number(step), top, Number(stripe.attributes.width), bottom - top);
  page.fill(stripe.attributes.fill ?? '#000000').restore();
} // prettier-ignore
