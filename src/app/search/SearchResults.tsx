import { search as say } from '#i18n/messages/search.ts';
import type { Option, OptionGroup } from './options.ts';
import { SearchRow } from './SearchRow.tsx';
import css from './SearchDialog.module.css';

type Props = {
  /** Before the ids of all rows. */
  readonly id: string;
  readonly groups: readonly OptionGroup[];
  readonly last: Option | null;
  readonly words: readonly string[];
  readonly instead: readonly string[];
  readonly active: Option | undefined;
  readonly onPoint: (option: Option) => void;
  readonly onOpen: (option: Option) => void;
  readonly onFilter: (option: Option) => void;
};

/** The rows to choose from, by kind. */
export function SearchResults({ id, groups, last, words, instead, active, ...on }: Props) {
  const row = (option: Option, marked: readonly string[]) => (
    <SearchRow
      key={option.key}
      id={`${id}${option.key}`}
      option={option}
      words={marked}
      isActive={option === active}
      {...on}
    />
  );
  const isEmpty = groups.length === 0 && last === null;
  return (
    <>
      {instead.length > 0 && <p className={css.instead}>{say.instead(instead)}</p>}
      {/* Scrolls itself: a list that a field steers needs no focus of its own for that. */}
      <div role="listbox" id={`${id}list`} aria-label={say.results} className={css.results} hidden={isEmpty}>
        {groups.map(({ key, title, count, options }) => (
          <div key={key} role="group" aria-labelledby={`${id}${key}`}>
            <div role="presentation" className={css.kind}>
              <span id={`${id}${key}`}>{title}</span>
              <span>{count}</span>
            </div>
            {options.map((option) => row(option, words))}
          </div>
        ))}
        {last && <div className={css.last}>{row(last, [])}</div>}
      </div>
      {isEmpty && (
        <p className={css.nothing}>
          {say.nothing}
          <br />
          {say.nothingTip}
        </p>
      )}
    </>
  );
}
