import { Hatch } from '#charts/timeline/Mark.tsx';
import { Words } from '#charts/timeline/Words.tsx';
import { topics as topicsWords } from '#i18n/messages/topics.ts';
import { formatPercent } from '#i18n/numbers.ts';
import type { Palette } from '#ui/palette.ts';
import type { Layout, Panel } from './layout.ts';
import { Plated } from './Plated.tsx';
import { FEW_A_YEAR } from './series.ts';

const say = topicsWords.trend;
const HATCH = 'topic-trend-few';

type Props = { readonly layout: Layout; readonly palette: Palette };

type FrameProps = Props & {
  readonly panel: Panel;
  readonly title: string;
  readonly tick: (value: number) => string;
};

function Frame({ layout: { text, x0, x1 }, palette, panel, title, tick }: FrameProps) {
  const small = { size: 12 * text, fill: palette.ink3 };
  return (
    <>
      <Plated
        x={0}
        y={panel.top - 20 * text}
        anchor="start"
        type={{ ...small, fill: palette.ink2 }}
        words={title}
        palette={palette}
      />
      {panel.ticks.map((value) => (
        <g key={value}>
          <line
            x1={x0}
            x2={x1}
            y1={panel.at(value)}
            y2={panel.at(value)}
            stroke={value === 0 ? palette.ink : palette.grid}
          />
          <Words
            x={x0 - 8 * text}
            y={panel.at(value) + 4 * text}
            anchor="end"
            type={small}
            lines={[tick(value)]}
          />
        </g>
      ))}
    </>
  );
}

function Years({ layout: { text, columns, counts, shares, roomy }, palette }: Props) {
  const small = { size: 12 * text, fill: palette.ink3 };
  return [counts, shares].map(({ base }) =>
    columns
      .filter(({ labelled }) => labelled)
      .map(({ value: { year }, x }) => (
        <Plated
          key={`${base} ${year}`}
          x={x}
          y={base + 16 * text}
          anchor="middle"
          type={small}
          words={roomy ? String(year) : say.shortYear(year)}
          palette={palette}
        />
      )),
  );
}

function Bars({ layout, palette }: Props) {
  const { text, columns, counts, shares, bar, roomy } = layout;
  const label = { size: 12 * text, fill: palette.ink };
  return columns.map(({ value: { year, n, of }, x }) => {
    if (n === 0) return null;
    const few = of < FEW_A_YEAR;
    const share = shares.at(n / of);
    const left = x - bar / 2;
    return (
      <g key={year}>
        <rect
          x={left}
          y={counts.at(n)}
          width={bar}
          height={counts.base - counts.at(n)}
          fill={palette.topic}
        />
        {few ? (
          <rect
            x={left + 0.5}
            y={share}
            width={bar - 1}
            height={shares.base - share}
            fill={`url(#${HATCH})`}
            stroke={palette.topic}
          />
        ) : (
          <rect x={left} y={share} width={bar} height={shares.base - share} fill={palette.topic} />
        )}
        {roomy && (
          <>
            <Plated
              x={x}
              y={counts.at(n) - 5 * text}
              anchor="middle"
              type={label}
              words={String(n)}
              palette={palette}
            />
            <Plated
              x={x}
              y={share - 5 * text}
              anchor="middle"
              type={few ? { ...label, fill: palette.ink3 } : label}
              words={formatPercent(n, of)}
              palette={palette}
            />
          </>
        )}
      </g>
    );
  });
}

/** Above, how often; below, how large a part of everything that year. */
export function Picture(props: Props) {
  const { layout, palette } = props;
  return (
    <>
      <defs>
        <Hatch id={HATCH} colour={{ fill: palette.topic, outline: null }} />
      </defs>
      <Frame {...props} panel={layout.counts} title={say.count} tick={String} />
      <Frame {...props} panel={layout.shares} title={say.share} tick={(value) => formatPercent(value, 1)} />
      <Bars {...props} />
      <Years {...props} />
    </>
  );
}
