import { Words } from '#charts/timeline/Words.tsx';
import { formatNumber } from '#i18n/numbers.ts';
import { whoMetWhom as words } from '#i18n/messages/who-met-whom.ts';
import type { Palette } from '#ui/palette.ts';
import { TYPE, type ListLayout, type PairPlace } from './list.ts';
import { inkOf } from './ramp.ts';

type Props = { readonly layout: ListLayout; readonly palette: Palette };

const say = words.matrix;

function Row({ layout, palette, place }: Props & { readonly place: PairPlace }) {
  const { text, width, cell, years } = layout;
  const { pair, lines, top, height } = place;
  const { fill, text: ink } = inkOf(pair.units.length, palette);
  const middle = top + height / 2;
  const base = middle - ((lines.length - 1) / 2) * TYPE.leading * text + 4.5 * text;
  const small = { size: TYPE.small * text, fill: palette.ink3 };
  return (
    <>
      <Words
        x={0}
        y={base}
        type={{ size: TYPE.name * text, fill: palette.ink }}
        leading={TYPE.leading * text}
        lines={lines}
      />
      <Words x={years} y={middle + 4 * text} anchor="end" type={small} lines={[place.years]} />
      <rect x={width - cell} y={top + 1} width={cell} height={height - 2} fill={fill} />
      <Words
        x={width - cell / 2}
        y={middle + 4.5 * text}
        anchor="middle"
        type={{ size: 13 * text, fill: ink }}
        lines={[formatNumber(pair.units.length)]}
      />
      <line x1={0} x2={width - cell} y1={top + height} y2={top + height} stroke={palette.rule} />
    </>
  );
}

/** The pairs that met most, one below the other. */
export function List(props: Props) {
  const { layout, palette } = props;
  const { text, width, head, cell, years, rows, more, moreY } = layout;
  const small = { size: TYPE.small * text, fill: palette.ink3 };
  return (
    <>
      <Words x={0} y={head - 9 * text} type={small} lines={[say.pair]} />
      <Words x={years} y={head - 9 * text} anchor="end" type={small} lines={[say.years]} />
      <Words x={width - cell / 2} y={head - 9 * text} anchor="middle" type={small} lines={[say.n]} />
      <line x1={0} x2={width} y1={head - 0.5} y2={head - 0.5} stroke={palette.ink} />
      {rows.map((place) => (
        <Row key={`${place.pair.first.id} ${place.pair.second.id}`} {...props} place={place} />
      ))}
      {more.length > 0 && (
        <Words
          x={0}
          y={moreY}
          type={{ size: 12 * text, fill: palette.ink2 }}
          leading={16 * text}
          lines={more}
        />
      )}
    </>
  );
}
