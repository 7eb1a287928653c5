import { parseArgs } from 'node:util';
import { PRESETS, THEMES, type Preset, type ThemeName } from '#export/look.ts';
import { SCALES, type Scale } from '#export/scale.ts';
import type { Subjects } from './pages.ts';

export const USAGE = `Writes every figure as SVG, without a browser. The same arguments give the same bytes.

  npm run figures -- --out DIR [--query "?domain=cyber"] [--site https://…] [--preset ${Object.keys(PRESETS).join('|')}] [--theme ${Object.keys(THEMES).join('|')}] [--png ${SCALES.join('|')}] [--pdf] [--sheet] [--official ID] [--mechanism ID] [--topic CODE]

  --out     the folder to write to; it is made where it is missing
  --query   what is in view, as in an address of the application
  --site    where the application is published: the address printed on each figure
  --preset  the size (article)
  --theme   the colours (light)
  --png     a PNG beside each SVG, this many pixels to the unit; it needs the browser of the tests
  --pdf     a PDF beside each SVG
  --sheet   every size in every theme, and a page that shows them all

  Whom or what the figures about one are about (the one with most engagements in view):
  --official, --mechanism, --topic  as in the address of its page: --official rajnath-singh`;

export type Arguments = {
  readonly out: string;
  readonly query: string;
  readonly site: URL | null;
  readonly preset: Preset;
  readonly theme: ThemeName;
  readonly png: Scale | null;
  readonly pdf: boolean;
  readonly sheet: boolean;
  readonly subjects: Subjects;
};

/** A fault in what was typed: its sentence is shown with the usage. */
export class UsageError extends Error {}

function oneOf<T extends string>(option: string, known: Readonly<Record<T, unknown>>, value: string): T {
  if (Object.hasOwn(known, value)) return value as T;
  throw new UsageError(`--${option} ${value} is not known. Choose one of ${Object.keys(known).join(', ')}.`);
}

function scaleOf(value: string): Scale {
  const scale = SCALES.find((known) => String(known) === value);
  if (scale === undefined)
    throw new UsageError(`--png ${value} is not known. Choose one of ${SCALES.join(', ')}.`);
  return scale;
}

function siteOf(value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
    throw new UsageError(`--site ${value} is not an address. It begins with https://.`);
  return url;
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        out: { type: 'string' },
        query: { type: 'string', default: '' },
        site: { type: 'string' },
        preset: { type: 'string', default: 'article' },
        theme: { type: 'string', default: 'light' },
        png: { type: 'string' },
        pdf: { type: 'boolean', default: false },
        sheet: { type: 'boolean', default: false },
        official: { type: 'string' },
        mechanism: { type: 'string' },
        topic: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Null asks for the usage. */
export function parseArguments(args: readonly string[]): Arguments | null {
  const { help, out, query, site, preset, theme, png, pdf, sheet, official = null, mechanism = null, topic = null } = read(args); // prettier-ignore
  if (help) return null;
  if (out === undefined || out === '')
    throw new UsageError('--out is missing: say into which folder to write.');
  return {
    out,
    query,
    site: site === undefined ? null : siteOf(site),
    preset: oneOf('preset', PRESETS, preset),
    theme: oneOf('theme', THEMES, theme),
    png: png === undefined ? null : scaleOf(png),
    pdf,
    sheet,
    subjects: { official, mechanism, topic },
  };
}
