import { inflateSync } from 'node:zlib';

/** Objects of a PDF by their number, as text, with the streams unpacked: read by the letter of the standard. */
function objectsOf(bytes: Uint8Array): Map<string, { head: string; stream: string }> {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = [...file.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm)].map(
    ([, number = '', body = '']) => {
      const at = body.indexOf('stream\n');
      const head = at < 0 ? body : body.slice(0, at);
      const packed = Buffer.from(at < 0 ? '' : body.slice(at + 7, body.lastIndexOf('\nendstream')), 'latin1');
      const stream = head.includes('/FlateDecode') ? inflateSync(packed).toString('latin1') : '';
      return [number, { head, stream }] as const;
    },
  );
  return new Map(objects);
}

const utf16 = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le');

/** Characters by the number of a glyph. */
function glyphsOf(cmap: string): string[] {
  const list = /beginbfrange([\s\S]*?)endbfrange/.exec(cmap)?.[1] ?? '';
  return [...list.matchAll(/\[(.*?)\]/gs)].flatMap(([, entries = '']) =>
    [...entries.matchAll(/<([\da-f ]*)>/g)].map(([, hex = '']) => utf16(hex)),
  );
}

/** A text string: UTF-16 where it begins with the mark of it. */
function wordsOf(string: string): string {
  const raw = string
    .replace(/\\([nrtbf])/g, (_, c: string) => ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' })[c] ?? c)
    .replace(/\\([\s\S])/g, '$1');
  return raw.startsWith('\xfe\xff') ? utf16(Buffer.from(raw.slice(2), 'latin1').toString('hex')) : raw;
}

const STRING = String.raw`\(((?:\\[\s\S]|[^\\)])*)\)`;

/** What a PDF of one page holds. */
export function readPdf(bytes: Uint8Array) {
  const objects = objectsOf(bytes);
  const all = [...objects.values()];
  const page = all.find(({ head }) => /\/Type \/Page\b/.test(head))?.head ?? '';
  const resources = objects.get(/\/Resources (\d+) 0 R/.exec(page)?.[1] ?? '')?.head ?? page;
  const fonts = new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', number = '']) => {
      const { head } = objects.get(number) ?? { head: '' };
      const cmap = objects.get(/\/ToUnicode (\d+) 0 R/.exec(head)?.[1] ?? '')?.stream ?? '';
      return [name, { base: /\/BaseFont \/(\S+)/.exec(head)?.[1] ?? '', glyphs: glyphsOf(cmap) }];
    }),
  );
  const content = objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '')?.stream ?? '';
  const shown = [...content.matchAll(/\/(F\d+) [\d.]+ Tf\s(?:-?[\d.]+ T[rcz]\s)*\[(.*?)\] TJ/gs)].map(
    ([, name = '', pieces = '']) =>
      [...pieces.matchAll(/<([\da-f]+)>/g)]
        .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
        .map((glyph) => fonts.get(name)?.glyphs[parseInt(glyph, 16)] ?? '\ufffd')
        .join(''),
  );
  const info = all.find(({ head }) => head.includes('/CreationDate'))?.head ?? '';
  return {
    box: /\/MediaBox \[([\d. ]+)\]/.exec(page)?.[1]?.split(' ').map(Number),
    fonts: [...fonts.values()].map(({ base }) => base),
    /** Whether each font lies in the file itself. */
    embedded: all.filter(({ head }) => /\/FontFile[23]? \d/.test(head)).length,
    text: shown.join(''),
    /** What is said of the picture to those who do not see it. */
    alt: all.flatMap(({ head }) => new RegExp(String.raw`/Alt ${STRING}`).exec(head)?.[1] ?? []).map(wordsOf),
    /** Words that stand beside signs which alone do not tell them. */
    actual: [...content.matchAll(new RegExp(String.raw`/ActualText ${STRING}`, 'g'))].map(([, s = '']) => wordsOf(s)),
    info: Object.fromEntries(
      [...info.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name, number = '']) => {
        const string = new RegExp(STRING).exec(objects.get(number)?.head ?? '')?.[1] ?? '';
        return [name, wordsOf(string)];
      }),
    ) as Record<string, string>,
    content,
    images: all.filter(({ head }) => head.includes('/Subtype /Image')).length,
  };
} // prettier-ignore
