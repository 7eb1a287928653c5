import { useId, useState, type ReactNode } from 'react';
import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { fold } from '#model/fold.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { SearchField } from '#ui/SearchField.tsx';
import { LONG, type FacetLook } from './facets.ts';
import { OptionList } from './OptionList.tsx';
import { inSight, rank, type Option } from './options.ts';
import css from './FacetFilter.module.css';

type Props = {
  readonly title: string;
  readonly look: FacetLook;
  readonly options: readonly Option[];
  readonly onToggle: (code: string) => void;
  /** Beside the heading. */
  readonly control?: ReactNode;
};

const say = engagementsWords.filters;

function restLabel(hidden: readonly Option[]): string {
  const giving = hidden.filter((option) => option.count > 0).length;
  return giving > 0 ? say.rest(formatNumber(giving)) : say.restWithNone(formatNumber(hidden.length));
}

/** One facet: its largest options, and the rest when they are asked for. */
export function FacetFilter({ title, look, options, onToggle, control }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const ranked = rank(options, look.order);
  const first = inSight(ranked, look.top);
  const searchable = open && ranked.length > LONG;
  const found = searchable ? ranked.filter(({ label }) => fold(label).includes(fold(words.trim()))) : ranked;
  const hidden = ranked.slice(first.length);

  return (
    <section className={css.facet} aria-labelledby={`${id}-title`}>
      <div className={css.head}>
        <h3 id={`${id}-title`} className={css.title}>
          {title}
        </h3>
        {control}
      </div>
      {searchable && (
        <SearchField
          label={say.searchShort}
          placeholder={say.searchShort}
          value={words}
          onChange={setWords}
        />
      )}
      <OptionList
        id={`${id}-options`}
        options={open ? found : first}
        largest={Math.max(0, ...options.map((option) => option.count))}
        onToggle={onToggle}
        className={searchable ? css.long : undefined}
      />
      {searchable && found.length === 0 && <p className={css.none}>{say.noOption}</p>}
      {hidden.length > 0 && (
        <Disclosure open={open} onToggle={() => setOpen(!open)} controls={`${id}-options`}>
          {open ? say.fewer : restLabel(hidden)}
        </Disclosure>
      )}
    </section>
  );
}
