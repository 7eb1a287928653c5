/** An element of an image as it stands in its file. */
export type SvgElement = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (SvgElement | string)[];
};

const PIECE = /<(\/?)([a-zA-Z]+)((?:\s[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /\s([\w:-]+)="([^"]*)"/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};
const plain = (text: string) => text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity);

const attributesOf = (text: string) =>
  Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, plain(value)]));

/**
 * Reads back what `serialise` has written: the same file becomes a PDF, in a browser as in Node. It is no reader of any
 * SVG; what our own writer cannot have written stops it.
 */
export function readSvg(svg: string): SvgElement {
  type Open = { tag: string; attributes: Record<string, string>; children: (SvgElement | string)[] };
  const root: Open = { tag: '', attributes: {}, children: [] };
  const open = [root];
  let end = 0;
  for (const [piece, closing, tag = '', attributes = '', empty, text] of svg.matchAll(PIECE)) {
    end += piece.length;
    const inside = open.at(-1) ?? root;
    if (text !== undefined) inside.children.push(plain(text));
    else if (closing) {
      if (open.pop()?.tag !== tag) throw new Error(`SVG: </${tag}> closes nothing`);
    } else {
      const element = { tag, attributes: attributesOf(attributes), children: [] };
      inside.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [first] = root.children;
  if (end !== svg.length || open.length !== 1 || first === undefined || typeof first === 'string')
    throw new Error(`SVG: unreadable at ${end}`);
  return first;
}
