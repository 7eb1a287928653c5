import { useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Box, Drawing } from '#export/parts.ts';
import type { Pick } from '#selection/selection.ts';
import { again } from '#ui/again.ts';
import { Optional } from '#ui/Optional.tsx';
import type { Palette } from '#ui/palette.ts';
import type { Chart, ChartContext } from '#charts/chart.ts';
import type { TimeAxis } from '#charts/timeline/axis.ts';
import type { PlacedMoments } from '#charts/timeline/placedMoments.ts';
import { isInterested, subscribe, wake } from './highlight.ts';
import css from './Layers.module.css';

const Brush = again(() => import('./Brush.tsx'));
const Highlight = again(() => import('./Highlight.tsx'));
const MomentLayer = again(() => import('./MomentLayer.tsx'));

type Props = {
  readonly id: string;
  readonly chart: Chart;
  readonly context: ChartContext;
  readonly title: string;
  readonly box: Box;
  readonly palette: Palette;
  readonly drawing: Drawing;
  readonly axis: TimeAxis | null;
  readonly moments: PlacedMoments | null;
  readonly onPick: (pick: Pick) => void;
  /** The picture, or its live face. */
  readonly children: ReactNode;
};

/** What lies over and behind a chart whatever it is: moments, the years that are dragged over, what is pointed at elsewhere. */
export function Layers({ id, chart, context, title, box, palette, drawing, axis, moments, onPick, children }: Props) {
  const layers = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  const isAwake = useSyncExternalStore(subscribe, isInterested);
  const near = () => {
    setNear(true);
    wake();
  };
  // A layer that did not arrive leaves no room empty.
  const [isBare, setBare] = useState(false);
  const room = moments?.height ?? 0;
  const top = isBare ? 0 : room;
  const { width, height } = drawing;
  return (
    <div
      ref={layers}
      className={axis ? `${css.layers} ${css.brushed}` : css.layers}
      style={top > 0 ? { paddingTop: top } : undefined}
      onPointerEnter={near}
      onFocus={near}
    >
      {axis && moments && room > 0 && (
        <Optional onFailed={() => setBare(true)}>
          <MomentLayer {...{ moments, axis, title, context, palette }} text={box.text} size={{ width, height: height + room }} onBare={setBare} />
        </Optional>
      )}
      {children}
      {width > box.width &&
        axis?.bands.map(({ left }) => <div key={left} className={css.stop} style={{ left }} />)}
      {chart.marks && isAwake && (
        <Optional>
          <Highlight load={chart.marks} size={{ width, height }} {...{ context, box, palette, id, top }} />
        </Optional>
      )}
      {axis && isNear && (
        <Optional>
          <Brush
            layers={layers}
            axis={axis}
            top={top}
            onYears={(from, to) => {
              // Years that are chosen already are not taken back by choosing them again.
              const { selection } = context;
              if (selection.from !== from || selection.to !== to) onPick({ years: [from, to] });
            }}
          />
        </Optional>
      )}
    </div>
  );
} // prettier-ignore
