import { ui as uiWords } from '#i18n/messages/ui.ts';
import { Histogram } from './Histogram.tsx';
import { NumberField } from './NumberField.tsx';
import { useRangeDraft, type Range } from './useRangeDraft.ts';
import css from './RangeSlider.module.css';

type Props = {
  readonly label: string;
  /** First step; `counts` holds one number for each step from there. */
  readonly first: number;
  readonly counts: ArrayLike<number>;
  /** Both inclusive. */
  readonly value: Range;
  readonly onCommit: (range: Range) => void;
};

/** Two handles on a histogram and two fields. The handles are native sliders; what is seen of them is drawn. */
export function RangeSlider({ label, first, counts, value, onCommit }: Props) {
  const say = uiWords;
  const steps = counts.length;
  const last = first + steps - 1;
  const { shown, move, commit, commitSoon } = useRangeDraft(value, onCommit);
  const [from, to] = shown;
  const end = { onPointerUp: () => commit(), onKeyUp: commitSoon, onBlur: () => commit() };
  const left = `${((from - first) / steps) * 100}%`;
  const right = `${((to - first + 1) / steps) * 100}%`;
  const width = `calc(${((steps - 1) / steps) * 100}% + var(--thumb))`;

  return (
    <div role="group" aria-label={label}>
      <Histogram counts={counts} from={from - first} to={to - first} />
      <div className={css.track}>
        <span className={css.chosen} style={{ left, right: `calc(100% - ${right})` }} />
        <input
          type="range"
          className={css.handle}
          style={{ left: 0, width, zIndex: from - first > steps / 2 ? 2 : 1 }}
          aria-label={say.rangeStart(label)}
          min={first}
          max={last}
          value={from}
          onChange={(event) => move([Math.min(event.target.valueAsNumber, to), to])}
          {...end}
        />
        <span className={css.ring} style={{ left }} />
        <input
          type="range"
          className={css.handle}
          style={{ right: 0, width, zIndex: 1 }}
          aria-label={say.rangeEnd(label)}
          min={first}
          max={last}
          value={to}
          onChange={(event) => move([from, Math.max(event.target.valueAsNumber, from)])}
          {...end}
        />
        <span className={css.ring} style={{ left: right }} />
      </div>
      <div className={css.ends} aria-hidden="true">
        <span>{first}</span>
        <span>{last}</span>
      </div>
      <div className={css.fields}>
        <NumberField
          label={say.rangeStart(label)}
          value={from}
          min={first}
          max={last}
          empty={first}
          onCommit={(year) => commit([year, Math.max(year, to)])}
        />
        <span>{say.rangeTo}</span>
        <NumberField
          label={say.rangeEnd(label)}
          value={to}
          min={first}
          max={last}
          empty={last}
          onCommit={(year) => commit([Math.min(from, year), year])}
        />
      </div>
    </div>
  );
}
