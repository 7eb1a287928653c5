import { formatDay } from '#i18n/dates.ts';
import { exports_ as exportWords } from '#i18n/messages/export.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Palette } from '#ui/palette.ts';
import { shortVersion } from '../fileName.ts';
import type { FigureParts, Provenance } from '../parts.ts';
import { stack, textBlock, type Block, type Style } from './block.tsx';

/** Who says so: ledger, version, day, number of sources, licence. */
export const sourceLine = ({ ledger, version, asOf, sources, licence }: Provenance) =>
  exportWords.source({
    ledger,
    version: shortVersion(version),
    date: formatDay(asOf, 'long'),
    reports: exportWords.reports(sources, formatNumber(sources)),
    licence,
  });

const briefSource = ({ ledger, version, licence }: Provenance) =>
  exportWords.briefSource(ledger, shortVersion(version), licence);

/** An address as it is read out: the protocol says nothing to a reader. */
const printed = (address: string) => address.replace(/^https?:\/\//, '').replace(/\/$/, '');

/** Rule, notes, source, address; in brief only who says so. */
export function footerBlock(
  { notes, subtitle }: FigureParts,
  provenance: Provenance,
  width: number,
  palette: Palette,
  brief: boolean,
): Block {
  const style = (fill: string): Style => ({ font: 'sans', size: 13, line: 17.5, baseline: 13, fill });
  const ink = style(palette.ink);
  // Rule and n stand in the subtitle: an image says them once.
  const unsaid = notes.filter((note) => !subtitle.includes(note));
  const origin = [
    textBlock(sourceLine(provenance), width, ink),
    textBlock(printed(provenance.address), width, style(palette.ink2)),
  ];
  const words = brief
    ? textBlock(briefSource(provenance), width, ink)
    : stack([textBlock(unsaid.join(' '), width, style(palette.ink3)), stack(origin, 0)], 5);
  const below = 8;
  const element = (
    <>
      <rect width={width} height={1} fill={palette.rule} />
      <g transform={`translate(0 ${below})`}>{words.element}</g>
    </>
  );
  return { height: below + words.height, element };
}
