import { charts as chartsWords } from '#i18n/messages/charts.ts';
import { moments as momentsWords } from '#i18n/messages/moments.ts';
import { Choice } from '#ui/Choice.tsx';
import { FORUMS, PAIRS, PANELS, STACKS, UNITS, type View } from '#url/view.ts';
import type { Control } from '#charts/chart.ts';
import css from './Controls.module.css';

type Props = {
  readonly controls: readonly Control[];
  /** Whether there are dates of context to show. */
  readonly hasMoments: boolean;
  readonly view: View;
  readonly onView: (view: View) => void;
};

const say = chartsWords.figure;

const isStack = (value: string): value is View['by'] => (STACKS as readonly string[]).includes(value);

/** How the figure is drawn: words in a row, and a list in a word. */
export const Controls = ({ controls, hasMoments, view, onView }: Props) => (
  <div className={css.controls}>
    {hasMoments && (
      <button
        type="button"
        className={css.toggle}
        aria-pressed={view.moments === 'shown'}
        onClick={() => onView({ ...view, moments: view.moments === 'shown' ? 'hidden' : 'shown' })}
      >
        <span className={css.word} data-word={momentsWords.control}>
          {momentsWords.control}
        </span>
      </button>
    )}
    {controls.includes('unit') && (
      <Choice
        label={say.unit}
        labelHidden
        options={UNITS.map((unit) => ({ value: unit, label: say.units[unit] }))}
        value={view.unit}
        onChange={(unit) => onView({ ...view, unit })}
      />
    )}
    {controls.includes('pairs') && (
      <Choice
        label={say.pairsShown}
        options={PAIRS.map((pairs) => ({ value: pairs, label: say.pairs[pairs] }))}
        value={view.pairs}
        onChange={(pairs) => onView({ ...view, pairs })}
      />
    )}
    {controls.includes('forums') && (
      <Choice
        label={say.forumsShown}
        options={FORUMS.map((forums) => ({ value: forums, label: say.forums[forums] }))}
        value={view.forums}
        onChange={(forums) => onView({ ...view, forums })}
      />
    )}
    {controls.includes('panels') && (
      <Choice
        label={say.panelsBy}
        options={PANELS.map((panels) => ({ value: panels, label: say.panels[panels] }))}
        value={view.panels}
        onChange={(panels) => onView({ ...view, panels })}
      />
    )}
    {controls.includes('by') && (
      <label className={css.stack}>
        {say.stackBy}
        <span className={css.field}>
          <span className={css.chosen}>{say.stacks[view.by]}</span>
          <select
            className={css.select}
            value={view.by}
            onChange={({ target: { value } }) => {
              if (isStack(value)) onView({ ...view, by: value });
            }}
          >
            {STACKS.map((by) => (
              <option key={by} value={by}>
                {say.stacks[by]}
              </option>
            ))}
          </select>
        </span>
      </label>
    )}
  </div>
);
