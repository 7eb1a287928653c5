import type { Ref } from 'react';
import { search as say } from '#i18n/messages/search.ts';
import type { Option } from './options.ts';
import css from './SearchDialog.module.css';

type Props = {
  readonly ref: Ref<HTMLButtonElement>;
  readonly active: Option | undefined;
  readonly onFilter: () => void;
  /** Back to the field. */
  readonly onLeave: () => void;
};

const LEAVING = ['ArrowLeft', 'ArrowUp', 'ArrowDown'];

/** The keys that do something, and the second action of the chosen row. */
export function SearchFoot({ ref, active, onFilter, onLeave }: Props) {
  const canFilter = active?.filterTo != null;
  return (
    <div className={css.foot}>
      <p className={css.keys} aria-hidden="true">
        <kbd>↑</kbd>
        <kbd>↓</kbd>
        <span>{say.choose}</span>
        <kbd>Enter</kbd>
        <span>{say.open}</span>
        <kbd>Ctrl Enter</kbd>
        <span>{say.filter}</span>
      </p>
      {canFilter && (
        <button
          ref={ref}
          type="button"
          className={css.filter}
          aria-keyshortcuts="Control+Enter Alt+Enter"
          onClick={onFilter}
          onKeyDown={(event) => {
            if (!LEAVING.includes(event.key)) return;
            event.preventDefault();
            onLeave();
          }}
        >
          {say.filterBy(active.title)}
        </button>
      )}
    </div>
  );
}
