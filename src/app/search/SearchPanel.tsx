import { useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { search as say } from '#i18n/messages/search.ts';
import { ui as uiWords } from '#i18n/messages/ui.ts';
import { StatusLine } from '#ui/StatusLine.tsx';
import { announcement } from './announcement.ts';
import { keyAction, type KeyAction } from './keys.ts';
import type { Option } from './options.ts';
import { SearchFoot } from './SearchFoot.tsx';
import { SearchResults } from './SearchResults.tsx';
import { usePageOptions } from './usePageOptions.ts';
import { useSearch } from './useSearch.ts';
import { useSettled } from './useSettled.ts';
import css from './SearchDialog.module.css';

type Props = { readonly early: string; readonly close: () => void };

/** A field and what it finds. The focus stays in the field; arrows choose a row, Enter opens it. */
export function SearchPanel({ early, close }: Props) {
  const [typed, setTyped] = useState(early);
  /** The row that was last pointed at; null for the first one. */
  const [chosen, setChosen] = useState<string | null>(null);
  const search = useSearch(typed);
  const pages = usePageOptions();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const filter = useRef<HTMLButtonElement>(null);
  const id = useId();

  const isTyped = search.words.length > 0;
  const groups = isTyped ? search.groups : [...search.groups, pages];
  const rows = [...groups.flatMap(({ options }) => options), ...(search.all ? [search.all] : [])];
  // Before anything is typed Enter leads nowhere: no row is chosen.
  const active = rows.find(({ key }) => key === chosen) ?? (isTyped ? rows[0] : undefined);
  const said = useSettled(announcement(search), 400);

  const go = (to: string | null | undefined) => {
    if (to == null) return;
    close();
    void navigate(to);
  };
  const step = (by: number) => {
    const at = active ? rows.indexOf(active) + by : by > 0 ? 0 : -1;
    const next = rows.at(at % rows.length);
    setChosen(next?.key ?? null);
    if (next) document.getElementById(`${id}${next.key}`)?.scrollIntoView({ block: 'nearest' });
  };
  const ACTIONS: Readonly<Record<KeyAction, () => void>> = {
    next: () => step(1),
    previous: () => step(-1),
    open: () => go(active?.to),
    filter: () => go(active?.filterTo),
    toFilter: () => filter.current?.focus(),
  };
  const choose = (option: Option) => setChosen(option.key);

  return (
    <div className={css.panel}>
      <div className={css.head}>
        <input
          ref={field}
          className={css.field}
          type="text"
          role="combobox"
          aria-label={say.field}
          aria-expanded={rows.length > 0}
          aria-controls={`${id}list`}
          aria-autocomplete="list"
          aria-activedescendant={active && `${id}${active.key}`}
          placeholder={say.placeholder}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          autoFocus
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setChosen(null);
          }}
          onKeyDown={(event) => {
            const action = keyAction(event, { canFilter: active?.filterTo != null });
            if (action === null) return;
            event.preventDefault();
            ACTIONS[action]();
          }}
        />
        <button type="button" className={css.close} onClick={close}>
          {uiWords.close}
        </button>
      </div>
      <SearchResults
        id={id}
        groups={groups}
        last={search.all}
        words={search.words}
        instead={search.instead}
        active={active}
        onPoint={choose}
        onOpen={({ to }) => go(to)}
        onFilter={({ filterTo }) => go(filterTo)}
      />
      <StatusLine hidden>{said}</StatusLine>
      <SearchFoot
        ref={filter}
        active={active}
        onFilter={() => go(active?.filterTo)}
        onLeave={() => field.current?.focus()}
      />
    </div>
  );
}
