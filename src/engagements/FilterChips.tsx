import { describeFilter, describeSelection } from '#i18n/describe.ts';
import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import type { Ledger } from '#model/ledger.ts';
import { activeFilters, clearAll, removeFilter, type Filter } from '#selection/change.ts';
import type { Selection } from '#selection/selection.ts';
import { Button } from '#ui/Button.tsx';
import { Chip } from '#ui/Chip.tsx';
import { focusContent } from '#ui/focusContent.ts';
import { NAMED } from './filters/facets.ts';
import type { OnChange } from './filters/onChange.ts';
import css from './FilterChips.module.css';

type Props = { readonly ledger: Ledger; readonly selection: Selection; readonly onChange: OnChange };

const facetOf = (filter: Filter) => (filter.kind === 'codes' ? filter.facet : filter.kind);

/** The filters in force, each facet named once before its values; every value can be removed. */
export function FilterChips({ ledger, selection, onChange }: Props) {
  const say = engagementsWords.filters;
  const filters = activeFilters(selection);
  if (filters.length === 0) return null;
  const joint = (facet: string) => (facet === 'domain' && selection.match === 'all' ? say.and : say.or);
  return (
    <div
      className={css.chips}
      role="group"
      aria-label={say.active}
      onClick={({ currentTarget, target }) => {
        // What is pressed will be gone: the focus goes to what follows, the last of which is the button for all.
        const buttons = [...currentTarget.querySelectorAll('button')];
        const at = buttons.findIndex((button) => button.contains(target as Node));
        if (at < 0) return;
        const next = buttons[at + 1];
        if (next === undefined || filters.length === 1) focusContent();
        else next.focus();
      }}
    >
      {describeSelection(selection, ledger).map(({ facet, label }) => (
        <div key={facet} className={css.group}>
          <span className={NAMED.has(facet) ? css.named : css.facet}>{label}</span>
          {filters
            .filter((filter) => facetOf(filter) === facet)
            .map((filter, i) => {
              const { label: name, values } = describeFilter(filter, ledger);
              const value = values.join(', ');
              return (
                <span key={value} className={css.value}>
                  {i > 0 && <span className={css.joint}>{joint(facet)}</span>}
                  <Chip
                    name={say.chip(name, value)}
                    onRemove={() => onChange(removeFilter(selection, filter), 'commit')}
                  >
                    {value}
                  </Chip>
                </span>
              );
            })}
        </div>
      ))}
      <Button look="text" onClick={() => onChange(clearAll(selection), 'commit')}>
        {say.clearAll}
      </Button>
    </div>
  );
}
