import { Words } from '#charts/timeline/Words.tsx';
import type { Palette } from '#ui/palette.ts';
import { cut, type Stretch } from './cut.ts';
import { TYPE, type Edge, type NetworkLayout, type Node } from './layout.ts';

type Props = {
  readonly layout: NetworkLayout;
  readonly selected: ReadonlySet<string>;
  readonly palette: Palette;
};

/** A filled circle for one party, a hollow square for the other. */
function Mark({ node: { person, x, y, radius }, palette }: { readonly node: Node; readonly palette: Palette }) {
  if (person.side === 0) return <circle cx={x} cy={y} r={radius} fill={palette.ink} stroke={palette.ground} />;
  // As large as the circle: the side of a square of the same area.
  const half = 0.886 * radius;
  return (
    <rect
      x={x - half}
      y={y - half}
      width={2 * half}
      height={2 * half}
      fill={palette.ground}
      stroke={palette.ink}
      strokeWidth={1.5}
    />
  );
} // prettier-ignore

/** Rounded to what an image can show. */
const px = (value: number) => Math.round(value * 100) / 100;
const ends = ({ from, to }: Stretch) => ({ x1: px(from.x), y1: px(from.y), x2: px(to.x), y2: px(to.y) });

const keyOf = ({ pair: { first, second } }: Edge) => `${first.id} ${second.id}`;

/** Where names stand a line is faint. */
const UNDER_NAMES = 0.15;

/** Officials as marks, pairs as lines, names in gaps of the lines. */
export function Picture({ layout, selected, palette }: Props) {
  const { text, nodes, edges, below, belowY } = layout;
  const names = nodes.flatMap(({ label }) => (label === null ? [] : [label.box]));
  const lines = edges.map((edge) => ({ edge, pieces: cut(edge, names) }));
  return (
    <>
      {lines.map(({ edge, pieces }) => (
        <g key={keyOf(edge)} stroke={palette.mid} strokeWidth={edge.width}>
          {pieces[0] !== edge && <line {...ends(edge)} strokeOpacity={UNDER_NAMES} />}
          {pieces.map((piece, i) => (
            <line key={i} {...ends(piece)} />
          ))}
        </g>
      ))}
      {nodes.map(({ person, label }) =>
        !label?.leader ? null : (
          <line
            key={person.id}
            x1={label.leader.from.x}
            y1={label.leader.from.y}
            x2={label.leader.to.x}
            y2={label.leader.to.y}
            stroke={palette.ink}
          />
        ),
      )}
      {nodes.map((node) => (
        <Mark key={node.person.id} node={node} palette={palette} />
      ))}
      {nodes.map(({ person, label }) =>
        label === null ? null : (
          <Words
            key={person.id}
            x={label.x}
            y={label.y}
            anchor={label.anchor}
            type={{ size: TYPE.name * text, bold: selected.has(person.id), fill: palette.ink }}
            lines={[person.name]}
          />
        ),
      )}
      {below.length > 0 && (
        <Words
          x={0}
          y={belowY}
          type={{ size: TYPE.note * text, fill: palette.ink2 }}
          leading={TYPE.noteLeading * text}
          lines={below}
        />
      )}
    </>
  );
}
