import { Words } from '#charts/timeline/Words.tsx';
import type { Palette } from '#ui/palette.ts';
import { TYPE, type GroupPlace, type Layout, type RowPlace } from './layout.ts';

export type PictureProps = {
  readonly layout: Layout;
  readonly fill: string;
  readonly palette: Palette;
};

function Bar({ layout, fill, palette, place }: PictureProps & { readonly place: RowPlace }) {
  const { text, width, x0, thickness } = layout;
  const { row, label, detail, y, length } = place;
  const name = { size: TYPE.label * text, fill: palette.ink };
  const small = { size: TYPE.detail * text, fill: palette.ink3 };
  const base = y + 4.5 * text;
  const below = base + ((label.length - 1) * TYPE.leading + TYPE.detailLeading + 0.5) * text;
  return (
    <>
      <Words x={0} y={base} type={name} leading={TYPE.leading * text} lines={label} />
      {detail.length > 0 && (
        <Words x={0} y={below} type={small} leading={TYPE.detailLeading * text} lines={detail} />
      )}
      <rect x={x0} y={y - thickness / 2} width={length} height={thickness} fill={fill} />
      <Words x={width} y={base} anchor="end" type={name} lines={[String(row.count)]} />
    </>
  );
}

function Group(props: PictureProps & { readonly group: GroupPlace }) {
  const { layout: { x0, text }, group, palette } = props; // prettier-ignore
  const type = { size: TYPE.detail * text, fill: palette.ink2 };
  const name = { size: TYPE.label * text, bold: true, fill: palette.ink };
  return (
    <>
      {group.heading !== '' && <Words x={0} y={group.headingY} type={name} lines={[group.heading]} />}
      {group.rows.map((place) => (
        <Bar key={place.row.key} {...props} place={place} />
      ))}
      <line x1={x0} x2={x0} y1={group.top} y2={group.bottom} stroke={palette.ink} />
      {group.more !== '' && <Words x={0} y={group.moreY} type={type} lines={[group.more]} />}
    </>
  );
}

/** Ranked bars in one or more groups with a rule between them. */
export function Picture(props: PictureProps) {
  const { layout, palette } = props;
  const { width, groups } = layout;
  return groups.map((group, i) => (
    <g key={i}>
      {group.rule !== null && (
        <line x1={0} x2={width} y1={group.rule} y2={group.rule} stroke={palette.rule} />
      )}
      <Group {...props} group={group} />
    </g>
  ));
}
