import { Words } from '#charts/timeline/Words.tsx';
import type { Palette } from '#ui/palette.ts';
import { TYPE, type NetworkLayout, type Node } from './layout.ts';

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

/** Officials as marks, pairs as lines, names on the ground of the page so that no line runs through them. */
export function Picture({ layout, selected, palette }: Props) {
  const { text, nodes, edges, below, belowY } = layout;
  return (
    <>
      {edges.map(({ pair, from, to, width }) => (
        <line
          key={`${pair.first.id} ${pair.second.id}`}
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
          stroke={palette.mid}
          strokeWidth={width}
        />
      ))}
      {nodes.map(({ person, label }) =>
        label === null ? null : (
          <rect
            key={person.id}
            x={label.box.left}
            y={label.box.top}
            width={label.box.right - label.box.left}
            height={label.box.bottom - label.box.top}
            fill={palette.ground}
            fillOpacity={0.85}
          />
        ),
      )}
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
