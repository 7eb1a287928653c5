import { useRef } from 'react';
import { ui as uiWords } from '#i18n/messages/ui.ts';
import { TextField } from './TextField.tsx';
import css from './TextField.module.css';

type Props = {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onEnter?: () => void;
  readonly onLeave?: () => void;
};

/** A text field that looks for something; Escape or the cross empties it. */
export function SearchField({ label, placeholder, value, onChange, onEnter, onLeave }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const clear = () => {
    onChange('');
    root.current?.querySelector('input')?.focus();
  };
  return (
    <div ref={root} className={css.field}>
      <TextField
        type="search"
        enterKeyHint="search"
        className={css.search}
        label={label}
        labelHidden
        placeholder={placeholder}
        value={value}
        onChange={onChange}
        onBlur={onLeave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onEnter?.();
          if (event.key !== 'Escape' || value === '') return;
          // One Escape empties the field, the next closes what it stands in.
          event.preventDefault();
          clear();
        }}
      />
      <svg className={css.glass} viewBox="0 0 12 12" aria-hidden="true">
        <path d="M8 8 11 11M9 5A4 4 0 1 1 1 5 4 4 0 0 1 9 5Z" />
      </svg>
      {value !== '' && (
        <button type="button" className={css.clear} aria-label={uiWords.clear} onClick={clear}>
          <svg viewBox="0 0 8 8" aria-hidden="true">
            <path d="M1 1 7 7M7 1 1 7" />
          </svg>
        </button>
      )}
    </div>
  );
}
