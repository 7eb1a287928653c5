import { zipSync, type Zippable } from 'fflate';
import { exports_ as exportWords } from '#i18n/messages/export.ts';
import { CITATIONS, citableFigure } from '../citation.ts';
import { tableCsv } from '../csv.ts';
import { writeCsv, type Rows } from '../csv/write.ts';
import { ExportFailure, step } from '../failure.ts';
import { sourceLine } from '../figure/footer.tsx';
import type { ReadFile } from '../fonts/embed.ts';
import { ARTICLE } from '../look.ts';
import type { FigureParts, Provenance } from '../parts.ts';
import type { Image } from '../svg.ts';
import { figureSvg } from '../svg.ts';

/** Everything that goes into an archive, and the means to make it. */
export type Contents = {
  readonly figures: readonly FigureParts[];
  readonly provenance: Provenance;
  /** The engagements behind all figures, with their sources. */
  readonly rows: () => Promise<Rows>;
  /** ISO day on which it was asked for. */
  readonly today: string;
};

export type Means = {
  readonly read: ReadFile;
  /** Null leaves pictures of pixels out. */
  readonly png: ((image: Image, parts: FigureParts) => Promise<Uint8Array>) | null;
  /** Null leaves pages of print out. */
  readonly pdf: ((parts: FigureParts) => Promise<Uint8Array>) | null;
  readonly onProgress: (done: number, of: number) => void;
  readonly signal: AbortSignal;
};

const bytes = (text: string) => new TextEncoder().encode(text);

/** What the archive is, where it comes from, and what each file holds. */
function readme(
  { figures, provenance, today }: Contents,
  withPdf: boolean,
  undrawn: readonly string[],
): string {
  const say = exportWords.archive;
  const cited = citableFigure('engagement-ledger', provenance.ledger, provenance, today);
  return [
    provenance.ledger,
    '',
    sourceLine(provenance),
    provenance.address,
    '',
    say.files,
    ...figures.map(({ id, settings, number, title }) =>
      say.figure(provenance.fileName(id, settings), number, title, withPdf),
    ),
    say.rows(provenance.fileName('engagements')),
    ...(undrawn.length === 0 ? [] : ['', say.undrawn, ...undrawn.map((name) => `- ${name}.png`)]),
    '',
    say.cite,
    CITATIONS.chicago.write(cited),
    '',
  ].join('\r\n');
}

/** An image that the browser has no room for costs nobody the other files: the README names it. */
async function drawnOrNull(png: Means['png'], image: Image, parts: FigureParts): Promise<Uint8Array | null> {
  try {
    return png && (await png(image, parts));
  } catch (failure) {
    if (failure instanceof ExportFailure && (failure.reason === 'canvas' || failure.reason === 'image'))
      return null;
    throw failure;
  }
}

/** The file, and of how many images it is without. */
export type Archive = { readonly bytes: Uint8Array<ArrayBuffer>; readonly undrawn: number };

/** All figures of a view as SVG, PNG, numbers and by choice PDF, with the rows behind them and a README, as one ZIP file. */
export async function archiveOf(
  contents: Contents,
  { read, png, pdf, onProgress, signal }: Means,
): Promise<Archive> {
  const { figures, provenance, rows } = contents;
  const files: Zippable = {};
  const undrawn: string[] = [];
  for (const [i, parts] of figures.entries()) {
    signal.throwIfAborted();
    onProgress(i, figures.length);
    const name = provenance.fileName(parts.id, parts.settings);
    const image = await figureSvg(parts, provenance, ARTICLE, read);
    files[`${name}.svg`] = bytes(image.svg);
    files[`${name}.csv`] = bytes(await step('program', () => tableCsv(parts.table)));
    // A PNG is packed already.
    const pixels = await drawnOrNull(png, image, parts);
    if (pixels) files[`${name}.png`] = [pixels, { level: 0 }];
    else if (png) undrawn.push(name);
    signal.throwIfAborted();
    if (pdf) files[`${name}.pdf`] = await pdf(parts);
  }
  signal.throwIfAborted();
  files[`${provenance.fileName('engagements')}_rows.csv`] = bytes(await writeCsv(await step('rows', rows)));
  files['README.txt'] = bytes(readme(contents, pdf !== null, undrawn));
  onProgress(figures.length, figures.length);
  signal.throwIfAborted();
  // At once: the other way starts workers from text, which the site's own security policy forbids.
  return { bytes: new Uint8Array(zipSync(files, { level: 6 })), undrawn: undrawn.length };
}
