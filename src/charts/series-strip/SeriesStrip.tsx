import { useMemo, useRef, type CSSProperties, type ReactNode } from 'react';
import { useRoom } from '#charts/figure/useRoom.ts';
import type { FigureParts } from '#export/parts.ts';
import { usePalette } from '#ui/usePalette.ts';
import type { Ledger } from '#model/ledger.ts';
import { stripLinks, type StripLink } from './links.ts';
import type { StripSeries } from './series.ts';

/** What the page makes a link of. */
export type LinkProps = {
  readonly 'aria-label': string;
  readonly title: string;
  readonly style: CSSProperties;
  readonly children: ReactNode;
};

type Props = {
  readonly ledger: Ledger;
  readonly series: StripSeries;
  readonly parts: FigureParts;
  readonly link: (engagement: string, props: LinkProps) => ReactNode;
};

const FRAME = { position: 'relative', fontFamily: 'var(--sans)' } as const;
const OVER = { position: 'absolute' } as const;

/** One link with two places: the name, and the mark on the line. */
function linkProps({ label, mark, words }: StripLink): LinkProps {
  const outer = words ?? mark;
  const inner = { ...OVER, ...mark, left: mark.left - outer.left, top: mark.top - outer.top };
  return {
    'aria-label': label,
    title: label,
    style: { ...OVER, ...outer },
    children: <span style={inner} />,
  };
}

/** The series on a page: the picture, and a real link over each session but the one that the page is about. */
export function SeriesStrip({ ledger, series, parts, link }: Props) {
  const palette = usePalette();
  const frame = useRef<HTMLDivElement>(null);
  const box = useRoom(frame);
  const drawing = useMemo(() => box && parts.draw(box, palette, true), [parts, box, palette]);
  const links = useMemo(() => (box ? stripLinks(ledger, series, box) : []), [ledger, series, box]);
  return (
    <div ref={frame} style={FRAME}>
      {drawing && (
        <svg
          width={drawing.width}
          height={drawing.height}
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          role="img"
          aria-label={parts.takeaway}
        >
          {drawing.element}
        </svg>
      )}
      {links
        .filter(({ isCurrent }) => !isCurrent)
        .map((place) => (
          <span key={place.id}>{link(place.id, linkProps(place))}</span>
        ))}
    </div>
  );
} // prettier-ignore
