/**
 * What an exported image may contain: shapes and text. Anything else (foreignObject, image, script, style, use, a, a
 * handler, a class) has no name here and so cannot get into a file.
 */
export const ELEMENTS: ReadonlySet<string> = new Set([
  'svg', 'g', 'defs', 'pattern', 'clipPath', 'rect', 'line', 'path', 'circle', 'ellipse', 'polyline', 'polygon',
  'text', 'tspan', 'title', 'desc',
]); // prettier-ignore

const SAME = [
  'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'dx', 'dy', 'd', 'points', 'width', 'height',
  'viewBox', 'xmlns', 'id', 'transform', 'fill', 'stroke', 'opacity', 'patternUnits', 'patternContentUnits',
  'patternTransform', 'clipPathUnits', 'textLength', 'lengthAdjust', 'preserveAspectRatio', 'rotate',
]; // prettier-ignore

const HYPHENATED = [
  'strokeWidth', 'strokeDasharray', 'strokeDashoffset', 'strokeLinecap', 'strokeLinejoin', 'strokeOpacity',
  'strokeMiterlimit', 'fillOpacity', 'fillRule', 'clipPath', 'clipRule', 'fontFamily', 'fontSize', 'fontWeight',
  'fontStyle', 'letterSpacing', 'textAnchor', 'dominantBaseline', 'alignmentBaseline', 'baselineShift',
  'shapeRendering', 'textRendering', 'paintOrder', 'vectorEffect', 'visibility',
]; // prettier-ignore

/** Name in the file by React's name. */
export const ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ...SAME.map((name) => [name, name] as const),
  ...HYPHENATED.map(
    (name) => [name, name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)] as const,
  ),
]);

/** What belongs to the page only: it is left out of a file without a word. */
export const isPageOnly = (name: string) =>
  /^(?:on[A-Z]|data-|aria-)/.test(name) ||
  [
    'children',
    'key',
    'ref',
    'className',
    'role',
    'tabIndex',
    'focusable',
    'pointerEvents',
    'cursor',
  ].includes(name);
