import { formatNumber } from '#i18n/numbers.ts';
import type { Palette } from '#ui/palette.ts';
import type { LegendEntry } from '../parts.ts';
import { fontAttributes, NOTHING, type Block } from './block.tsx';
import { Swatch, SWATCH, swatchWidth } from './Swatch.tsx';
import { widthOf, wrapText } from './wrap.ts';

const GAP = { label: 6, count: 7, entry: 20, row: 6 } as const;
const LINE = 18;
const BASELINE = 14;

const TYPE = { size: 14, font: 'sans' } as const;

/** An entry with its lines, before it has a place. */
function measure(entry: LegendEntry, width: number) {
  const count = entry.count === null ? '' : formatNumber(entry.count);
  const countWidth = count === '' ? 0 : GAP.count + widthOf(count, TYPE);
  const start = swatchWidth(entry.swatch) + GAP.label;
  const lines = wrapText(entry.label, width - start - countWidth, TYPE);
  const widths = lines.map((line) => start + widthOf(line, TYPE));
  const end = (widths.at(-1) ?? start) + countWidth;
  return { entry, lines, count, start, width: Math.max(...widths, end), height: lines.length * LINE };
}

type Measured = ReturnType<typeof measure>;

type EntryProps = {
  readonly measured: Measured;
  readonly palette: Palette;
  readonly id: string;
};

function Entry({ measured: { entry, lines, count, start }, palette, id }: EntryProps) {
  return (
    <>
      <g transform={`translate(0 ${(LINE - SWATCH) / 2})`}>
        <Swatch kind={entry.swatch} colour={entry.colour(palette)} id={id} />
      </g>
      <text {...fontAttributes(TYPE)} fill={palette.ink}>
        {lines.map((line, i) => (
          <tspan key={i} x={start} y={BASELINE + i * LINE}>
            {line}
          </tspan>
        ))}
        {/* It follows the label instead of having a place: a substitute font may be wider. */}
        {count !== '' && (
          <tspan dx={GAP.count} fill={palette.ink3}>
            {count}
          </tspan>
        )}
      </text>
    </>
  );
}

/** The legend in as many rows as the width needs. */
export function legendBlock(entries: readonly LegendEntry[], width: number, palette: Palette): Block {
  if (entries.length === 0) return NOTHING;
  let [x, y, rowHeight] = [0, 0, 0];
  const placed = entries.map((entry) => {
    const measured = measure(entry, width);
    if (x > 0 && x + measured.width > width) [x, y, rowHeight] = [0, y + rowHeight + GAP.row, 0];
    const place = { measured, x, y };
    x += measured.width + GAP.entry;
    rowHeight = Math.max(rowHeight, measured.height);
    return place;
  });
  const element = (
    <>
      {placed.map(({ measured, ...at }, i) => (
        <g key={i} transform={`translate(${at.x} ${at.y})`}>
          <Entry measured={measured} palette={palette} id={`legend-${i}`} />
        </g>
      ))}
    </>
  );
  return { height: y + rowHeight, element };
}
