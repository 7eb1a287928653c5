import { describeFilter, sentence } from '#i18n/describe.ts';
import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Ledger } from '#model/ledger.ts';
import { clearAll } from '#selection/change.ts';
import type { Rescue } from '#selection/rescue.ts';
import type { Selection } from '#selection/selection.ts';
import { Button } from '#ui/Button.tsx';
import type { OnChange } from './filters/onChange.ts';
import css from './EmptyResult.module.css';

type Props = {
  readonly ledger: Ledger;
  readonly selection: Selection;
  /** Of `rescues(index, selection)`. */
  readonly rescues: readonly Rescue[];
  readonly onChange: OnChange;
};

const SHOWN = 5;

/** Nothing is in view: which filter to remove, and what is there without it. */
export function EmptyResult({ ledger, selection, rescues, onChange }: Props) {
  const say = engagementsWords;
  return (
    <div className={css.empty}>
      <p className={css.title}>{say.empty.title}</p>
      <p className={css.which}>{rescues.length > 0 ? say.empty.which : say.empty.hopeless}</p>
      <ul className={css.ways}>
        {rescues.slice(0, SHOWN).map(({ filter, without, total }) => {
          const name = sentence(describeFilter(filter, ledger));
          return (
            <li key={name}>
              <Button className={css.way} onClick={() => onChange(without, 'commit')}>
                <span>{say.empty.without(name)}</span>
                <span className={css.total}>{say.engagements(total, formatNumber(total))}</span>
              </Button>
            </li>
          );
        })}
      </ul>
      <Button look="text" onClick={() => onChange(clearAll(selection), 'commit')}>
        {say.empty.clearAll}
      </Button>
    </div>
  );
}
