import { formatDay } from '#i18n/dates.ts';
import { messages } from '#i18n/messages.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Palette } from '#ui/palette.ts';
import { shortVersion } from '../fileName.ts';
import type { FigureParts, Provenance } from '../parts.ts';
import { stack, textBlock, type Block, type Style } from './block.tsx';

/** Who says so: ledger, version, day, number of sources, licence. */
export const sourceLine = ({ ledger, version, asOf, sources, licence }: Provenance) =>
  messages.export.source({
    ledger,
    version: shortVersion(version),
    date: formatDay(asOf, 'long'),
    reports: messages.export.reports(sources, formatNumber(sources)),
    licence,
  });

/** An address as it is read out: the protocol says nothing to a reader. */
const printed = (address: string) => address.replace(/^https?:\/\//, '').replace(/\/$/, '');

/** Rule, notes, source, address. */
export function footerBlock(
  { notes }: FigureParts,
  provenance: Provenance,
  width: number,
  palette: Palette,
): Block {
  const style = (fill: string): Style => ({ font: 'sans', size: 13, line: 17.5, baseline: 13, fill });
  const origin = stack(
    [
      textBlock(sourceLine(provenance), width, style(palette.ink)),
      textBlock(printed(provenance.address), width, style(palette.ink2)),
    ],
    0,
  );
  const words = stack([textBlock(notes.join(' '), width, style(palette.ink3)), origin], 5);
  const below = 8;
  const element = (
    <>
      <rect width={width} height={1} fill={palette.rule} />
      <g transform={`translate(0 ${below})`}>{words.element}</g>
    </>
  );
  return { height: below + words.height, element };
}
