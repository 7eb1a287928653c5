import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import { ATTRIBUTES, ELEMENTS, isPageOnly } from './attributes.ts';
import { escapeXml } from './escape.ts';
import { collectGlyphs, fontOf, type Font, type Glyphs } from './glyphs.ts';

type Props = Readonly<Record<string, unknown>> & { readonly children?: ReactNode };
type Context = { readonly prefix: string; readonly font: Font; readonly glyphs: Glyphs };

/** Three decimals: finer than any screen or press, and the same on every machine. */
const rounded = (value: number) => String(Math.round(value * 1000) / 1000 || 0);

function valueOf(tag: string, name: string, value: unknown, prefix: string): string {
  if (typeof value === 'number' && Number.isFinite(value)) return rounded(value);
  if (typeof value !== 'string' || value.includes('NaN'))
    throw new Error(`${name} of <${tag}>: ${String(value)}`);
  if (name === 'id') return escapeXml(prefix + value);
  if (!/url\(/i.test(value)) return escapeXml(value);
  const local = /^url\(#([\w:-]+)\)$/.exec(value)?.[1];
  if (local === undefined) throw new Error(`reference to the outside: ${value}`);
  return escapeXml(`url(#${prefix}${local})`);
}

function attributesOf(tag: string, props: Props, prefix: string): string {
  return Object.entries(props)
    .filter(([name, value]) => value != null && value !== false && !isPageOnly(name))
    .map(([name, value]) => {
      const known = ATTRIBUTES.get(name);
      if (known === undefined) throw new Error(`attribute of <${tag}>: ${name}`);
      return ` ${known}="${valueOf(tag, name, value, prefix)}"`;
    })
    .join('');
}

function elementOf({ type, props }: ReactElement<Props>, context: Context): string {
  if (type === Fragment) return nodeOf(props.children, context);
  if (typeof type === 'function') return nodeOf((type as (props: Props) => ReactNode)(props), context);
  if (!ELEMENTS.has(type)) throw new Error(`element: ${type}`);
  const inner = {
    ...context,
    font: fontOf(context.font, props.fontFamily, props.fontWeight),
    // Titles and descriptions are read out, not drawn: they need no glyphs.
    glyphs: type === 'title' || type === 'desc' ? collectGlyphs() : context.glyphs,
  };
  const content = nodeOf(props.children, inner);
  const open = `<${type}${attributesOf(type, props, context.prefix)}`;
  return content === '' ? `${open}/>` : `${open}>${content}</${type}>`;
}

function nodeOf(node: ReactNode, context: Context): string {
  if (node == null || typeof node === 'boolean') return '';
  if (typeof node === 'string' || typeof node === 'number') {
    context.glyphs.add(context.font, String(node));
    return escapeXml(String(node));
  }
  if (isValidElement<Props>(node)) return elementOf(node, context);
  if (typeof node === 'object' && Symbol.iterator in node)
    return Array.from(node as Iterable<ReactNode>, (child) => nodeOf(child, context)).join('');
  throw new Error(`node: ${typeof node}`);
}

/**
 * Writes React elements as SVG text without a DOM and without React's server renderer: the same bytes in a browser and
 * in Node, and nothing in them that `attributes.ts` does not name. Components must be plain functions of their props.
 * `prefix` keeps ids apart from those of another figure in the same document.
 */
export const serialise = (element: ReactElement, prefix: string, glyphs: Glyphs) =>
  nodeOf(element, { prefix, font: { family: 'sans', weight: 400 }, glyphs });
