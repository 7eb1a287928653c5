import { useId } from 'react';
import { Swatch, SWATCH, swatchWidth } from '#export/figure/Swatch.tsx';
import type { LegendEntry } from '#export/parts.ts';
import { charts as chartsWords } from '#i18n/messages/charts.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Pick } from '#selection/selection.ts';
import type { Palette } from '#ui/palette.ts';
import css from './Legend.module.css';

type Props = {
  readonly title: string;
  readonly entries: readonly LegendEntry[];
  readonly palette: Palette;
  readonly onPick: (pick: Pick) => void;
};

function Words({ entry, palette }: { readonly entry: LegendEntry; readonly palette: Palette }) {
  const width = swatchWidth(entry.swatch);
  return (
    <>
      <svg width={width} height={SWATCH} viewBox={`0 0 ${width} ${SWATCH}`} className={css.swatch} aria-hidden="true">
        <Swatch kind={entry.swatch} colour={entry.colour(palette)} id={useId()} />
      </svg>
      <span className={css.label} data-label={entry.label}>
        {entry.label}
      </span>
      {entry.count !== null && <span className={css.count}>{formatNumber(entry.count)}</span>}
    </>
  );
} // prettier-ignore

/** What colours and marks mean; an entry that stands for a value filters by it. */
export const Legend = ({ title, entries, palette, onPick }: Props) => (
  <ul className={css.legend} aria-label={chartsWords.figure.legend(title)}>
    {entries.map((entry) => {
      const { pick } = entry;
      return (
        <li key={entry.label}>
          {pick === null ? (
            <span className={css.entry}>
              <Words entry={entry} palette={palette} />
            </span>
          ) : (
            <button
              type="button"
              className={css.entry}
              aria-pressed={entry.selected}
              onClick={() => onPick(pick)}
            >
              <Words entry={entry} palette={palette} />
            </button>
          )}
        </li>
      );
    })}
  </ul>
);
