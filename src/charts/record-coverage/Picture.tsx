import { Hatch } from '#charts/timeline/Mark.tsx';
import { Words } from '#charts/timeline/Words.tsx';
import { recordCoverage as say } from '#i18n/messages/record-coverage.ts';
import { formatNumber, formatPercent } from '#i18n/numbers.ts';
import type { Palette } from '#ui/palette.ts';
import type { Column, Layout, Panel } from './layout.ts';
import { FEW_A_YEAR, type CoverageYear } from './series.ts';

type Props = { readonly layout: Layout; readonly palette: Palette };

const hatchOf = ({ name }: Palette) => `record-coverage-${name}`;
const isShare = ({ key }: Panel) => key === 'independent';

/** Share of an empty year: it has none. */
const valueOf = (panel: Panel, { n, sources, independent }: CoverageYear): number =>
  isShare(panel) ? independent / Math.max(1, n) : panel.key === 'n' ? n : sources;

function Frame({ layout: { text, x0, x1 }, palette, panel }: Props & { readonly panel: Panel }) {
  const small = { size: 12 * text, fill: palette.ink3 };
  const written = (tick: number) => (isShare(panel) ? formatPercent(tick, 1) : formatNumber(tick));
  return (
    <>
      <Words
        x={0}
        y={panel.top - 22 * text}
        type={{ ...small, fill: palette.ink2 }}
        lines={[say.panels[panel.key]]}
      />
      {panel.ticks.map((tick) => {
        const y = Math.round(panel.at(tick)) + 0.5;
        return (
          <g key={tick}>
            <line x1={x0} x2={x1} y1={y} y2={y} stroke={tick === 0 ? palette.ink : palette.grid} />
            <Words x={x0 - 8 * text} y={y + 4 * text} anchor="end" type={small} lines={[written(tick)]} />
          </g>
        );
      })}
    </>
  );
}

type BarProps = Props & { readonly panel: Panel; readonly column: Column };

function Bar({ layout: { text, bar, roomy }, palette, panel, column: { value, x } }: BarProps) {
  const amount = valueOf(panel, value);
  if (value.n === 0) return null;
  const isFew = isShare(panel) && value.n < FEW_A_YEAR;
  const [left, y] = [x - bar / 2, panel.at(amount)];
  const height = panel.base - y;
  // A share of nothing is drawn as a line: the year has engagements, and none of them.
  if (height < 1 && !roomy)
    return <rect x={left} y={panel.base - 2 * text} width={bar} height={2 * text} fill={palette.ink2} />;
  const label = isFew
    ? say.few(value.independent, value.n)
    : isShare(panel)
      ? formatPercent(value.independent, value.n)
      : formatNumber(amount);
  return (
    <>
      {isFew ? (
        height > 1 && (
          <rect x={left + 0.5} y={y + 0.5} width={bar - 1} height={height - 0.5} fill={`url(#${hatchOf(palette)})`} stroke={palette.ink2} />
        )
      ) : (
        <rect x={left} y={y} width={bar} height={height} fill={palette.ink2} />
      )}
      {roomy && (
        <>
          <rect x={x - 15 * text} y={y - 15 * text} width={30 * text} height={13 * text} fill={palette.plate} />
          <Words x={x} y={y - 4 * text} anchor="middle" type={{ size: 12 * text, fill: palette.ink }} lines={[label]} />
        </>
      )}
    </>
  );
} // prettier-ignore

function Years({ layout: { text, columns, panels, roomy }, palette }: Props) {
  return columns
    .filter(({ labelled }) => labelled)
    .map(({ value: { year }, x }) => (
      <Words
        key={year}
        x={x}
        y={panels[2].base + 18 * text}
        anchor="middle"
        type={{ size: 12 * text, fill: palette.ink3 }}
        lines={[roomy ? String(year) : say.shortYear(year)]}
      />
    ));
}

/** One row of years, three panels: how much is on record, how much was read, how much of it two publishers report. */
export function Picture(props: Props) {
  const { layout, palette } = props;
  return (
    <>
      <defs>
        <Hatch id={hatchOf(palette)} colour={{ fill: palette.ink2, outline: null }} />
      </defs>
      {layout.panels.map((panel) => (
        <g key={panel.key}>
          <Frame {...props} panel={panel} />
          {layout.columns.map((column) => (
            <Bar key={column.value.year} {...props} panel={panel} column={column} />
          ))}
        </g>
      ))}
      <Years {...props} />
    </>
  );
}
