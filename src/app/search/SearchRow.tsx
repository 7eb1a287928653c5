import { search as say } from '#i18n/messages/search.ts';
import { Highlighted } from './Highlighted.tsx';
import type { Option } from './options.ts';
import css from './SearchDialog.module.css';

type Props = {
  readonly id: string;
  readonly option: Option;
  readonly words: readonly string[];
  readonly isActive: boolean;
  readonly onPoint: (option: Option) => void;
  readonly onOpen: (option: Option) => void;
  readonly onFilter: (option: Option) => void;
};

/** A row to choose. Its second action is for a pointer; the keyboard has it below the list. */
export function SearchRow({ id, option, words, isActive, onPoint, onOpen, onFilter }: Props) {
  const { title, note, because, filterTo } = option;
  return (
    <div
      role="option"
      id={id}
      aria-selected={isActive}
      className={css.row}
      onPointerMove={({ pointerType }) => {
        if (pointerType === 'mouse' && !isActive) onPoint(option);
      }}
      onClick={() => onOpen(option)}
    >
      <span className={css.title}>
        <Highlighted text={title} words={words} />
      </span>
      {note !== '' && (
        <span className={css.note}>
          <Highlighted text={note} words={words} />
        </span>
      )}
      {because !== null && (
        <span className={css.note}>
          <Highlighted text={because} words={words} />
        </span>
      )}
      {filterTo !== null && (
        <span
          aria-hidden="true"
          className={css.rowFilter}
          onClick={(event) => {
            event.stopPropagation();
            onFilter(option);
          }}
        >
          {say.filterShort}
        </span>
      )}
    </div>
  );
}
