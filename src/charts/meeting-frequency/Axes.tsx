import { charts as chartsWords } from '#i18n/messages/charts.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { textWidth } from '#ui/measure.ts';
import type { Palette } from '#ui/palette.ts';
import { Words } from '#charts/timeline/Words.tsx';
import { annotate } from './annotation.ts';
import type { Layout } from './layout.ts';
import type { FrequencySeries } from './series.ts';

type Props = { readonly series: FrequencySeries; readonly layout: Layout; readonly palette: Palette };

const say = chartsWords.frequency;

/** Lines and numbers of the counts; a drawing that is scrolled repeats the numbers at its right end. */
export function CountAxis({ layout, palette }: Props) {
  const { ticks, y, left, right, width, text } = layout;
  const type = { size: 12 * text, fill: palette.ink3 };
  return ticks.map((tick) => (
    <g key={tick}>
      {tick > 0 && (
        <line x1={left} x2={right} y1={Math.round(y(tick)) + 0.5} y2={Math.round(y(tick)) + 0.5} stroke={palette.grid} />
      )}
      <Words x={left - 8 * text} y={y(tick) + 4 * text} anchor="end" type={type} lines={[formatNumber(tick)]} />
      {right < width && (
        <Words x={right + 8 * text} y={y(tick) + 4 * text} type={type} lines={[formatNumber(tick)]} />
      )}
    </g>
  )); // prettier-ignore
}

/** The base, and the years with their numbers between short ticks. */
export function YearAxis({ layout, palette }: Props) {
  const { left, right, base, height, years, band, style, text } = layout;
  const { short, every, counts } = style;
  const bold = counts || every === 1;
  const last = years.length - 1;
  return (
    <>
      <line x1={left} x2={right} y1={base + 0.5} y2={base + 0.5} stroke={palette.ink} />
      {counts && (
        <text
          x={left - 8 * text}
          y={base + 35 * text}
          fontSize={12 * text}
          fontStyle="italic"
          fill={palette.ink3}
          textAnchor="end"
        >
          {say.n}
        </text>
      )}
      {years.map(({ year, n, x }, i) => (
        <g key={year}>
          {counts && i > 0 && (
            <line
              x1={Math.round(x - band / 2) + 0.5}
              x2={Math.round(x - band / 2) + 0.5}
              y1={base + 1}
              y2={height}
              stroke={palette.rule}
            />
          )}
          {(last - i) % every === 0 && (
            <Words
              x={Math.min(x, layout.width - 9 * text)}
              y={base + 18 * text}
              anchor="middle"
              type={{ size: 12 * text, bold, fill: bold ? palette.ink : palette.ink3 }}
              lines={[short ? say.shortYear(year) : String(year)]}
            />
          )}
          {counts && (
            <Words
              x={x}
              y={base + 35 * text}
              anchor="middle"
              type={{ size: 12 * text, fill: palette.ink2 }}
              lines={[formatNumber(n)]}
            />
          )}
        </g>
      ))}
    </>
  );
}

/** More bars than this that share the first place are not all labelled. */
const MOST_LABELS = 3;

/** The largest bars say their number; what is hatched is explained once. */
export function Remarks({ series, layout, palette }: Props) {
  const { bars, text } = layout;
  const largest = Math.max(0, ...bars.map(({ bar }) => bar.total));
  const first = largest === 0 ? [] : bars.filter(({ bar }) => bar.total === largest);
  const note = series.unit === 'year' ? null : annotate(layout, say.unknown[series.unit]);
  const type = { size: 12 * text, fill: palette.ink2 };
  // No line runs through the number.
  const half = textWidth(formatNumber(largest), 12 * text, 'sans600') / 2 + 2 * text;
  return (
    <>
      {first.length <= MOST_LABELS &&
        first.map(({ bar, x, y, width }) => (
          <g key={`${bar.year} ${bar.slot ?? ''}`}>
            <rect
              x={x + width / 2 - half}
              y={y - 15 * text}
              width={2 * half}
              height={13 * text}
              fill={palette.plate}
            />
            <Words
              x={x + width / 2}
              y={y - 5 * text}
              anchor="middle"
              type={{ size: 12 * text, bold: true, fill: palette.ink }}
              lines={[formatNumber(largest)]}
            />
          </g>
        ))}
      {note && (
        <>
          <Words
            x={note.words}
            y={note.y}
            anchor="middle"
            type={type}
            lines={[say.unknown[series.unit === 'month' ? 'month' : 'quarter']]}
          />
          <line x1={note.x} x2={note.x} y1={note.from} y2={note.to} stroke={palette.ink2} />
        </>
      )}
    </>
  );
}
