import type PDFDocument from 'pdfkit';
import type { Paint } from '../svg/paint.ts';
import type { SvgElement } from '../svg/read.ts';
import { hatch, type Patterns } from './hatch.ts';

type Numbers = (name: string) => number;

function polyline(page: PDFDocument, points: string, closed: boolean) {
  page.path(`M${points.trim()}${closed ? 'Z' : ''}`);
}

const TRACERS: Readonly<Record<string, (page: PDFDocument, n: Numbers, attributes: SvgElement['attributes']) => void>> = {
  rect: (page, n, { rx }) => {
    const [width, height] = [n('width'), n('height')];
    if (rx === undefined) page.rect(n('x'), n('y'), width, height);
    else page.roundedRect(n('x'), n('y'), width, height, Math.min(Number(rx), width / 2, height / 2));
  },
  line: (page, n) => page.moveTo(n('x1'), n('y1')).lineTo(n('x2'), n('y2')),
  circle: (page, n) => page.circle(n('cx'), n('cy'), n('r')),
  ellipse: (page, n) => page.ellipse(n('cx'), n('cy'), n('rx'), n('ry')),
  path: (page, _, { d = '' }) => page.path(d),
  polyline: (page, _, { points = '' }) => polyline(page, points, false),
  polygon: (page, _, { points = '' }) => polyline(page, points, true),
}; // prettier-ignore

export const isShape = (tag: string) => tag in TRACERS;

/** A shape, filled and outlined. */
export function drawShape(page: PDFDocument, shape: SvgElement, paint: Paint, patterns: Patterns) {
  const { tag, attributes } = shape;
  const trace = () => TRACERS[tag]?.(page, (name) => Number(attributes[name] ?? 0), attributes);
  if (paint.fill.startsWith('url(')) hatch(page, shape, paint.fill, patterns, trace);
  else if (paint.fill !== 'none') {
    page.fillColor(paint.fill, paint.fillOpacity);
    trace();
    page.fill();
  }
  if (paint.stroke === 'none' || paint.strokeWidth === 0) return;
  page.strokeColor(paint.stroke, paint.strokeOpacity).lineWidth(paint.strokeWidth);
  page.lineCap(paint.cap).lineJoin(paint.join);
  if (paint.dashes.length > 0) page.dash(paint.dashes);
  else page.undash();
  trace();
  page.stroke();
}
