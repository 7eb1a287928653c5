import type { ReactNode } from 'react';
import { CountChoice } from '#engagements/CountChoice.tsx';
import { FilterChips } from '#engagements/FilterChips.tsx';
import { FilterRail } from '#engagements/FilterRail.tsx';
import type { OnChange } from '#engagements/filters/onChange.ts';
import { app as appWords } from '#i18n/messages/app.ts';
import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import { activeFilters } from '#selection/change.ts';
import { again } from '#ui/again.ts';
import { ErrorNotice } from '#ui/ErrorNotice.tsx';
import { Optional } from '#ui/Optional.tsx';
import { CompareLink } from './CompareLink.tsx';
import { Pinned } from './Pinned.tsx';
import { ResultCount } from './ResultCount.tsx';
import { useWide } from './useWide.ts';
import type { View } from './useView.ts';
import css from './Filtered.module.css';

const Empty = again(() => import('./Empty.tsx'));
const FilterDock = again(() => import('./FilterDock.tsx'));

type Props = {
  readonly view: View;
  /** Whether it matters how meetings inside a visit are counted. */
  readonly counted?: boolean;
  /** What else is chosen about the content, on the line of the counting rule. */
  readonly choices?: ReactNode;
  readonly children: ReactNode;
};

/** A page whose content obeys the filters: chips above, the panel beside it on a desk, in a sheet elsewhere; both stay in sight. */
export function Filtered({ view, counted = true, choices, children }: Props) {
  const { ledger, state, commit, typing, evaluation, text } = view;
  const { selection } = state;
  const wide = useWide();
  const onChange: OnChange = (next, how) =>
    (how === 'typing' ? typing : commit)({ ...state, selection: next });
  const filter = { ledger, evaluation, selection, onChange };
  return (
    <>
      <ResultCount total={evaluation.total} />
      <Pinned className={css.bar}>
        <div className={css.filters}>
          <FilterChips ledger={ledger} selection={selection} onChange={onChange} />
          {counted && activeFilters(selection).length > 0 && <CompareLink state={state} />}
        </div>
        {counted && (
          <div className={css.count}>
            {choices}
            <CountChoice selection={selection} onChange={onChange} />
          </div>
        )}
      </Pinned>
      <div className={css.frame}>
        {wide && (
          <div className={css.rail}>
            <FilterRail {...filter} />
          </div>
        )}
        <div className={css.content}>
          {text.kind === 'failed' && <ErrorNotice title={appWords.shallow.sentence} onRetry={text.retry} />}
          {evaluation.total === 0 ? (
            <Optional fallback={<p>{engagementsWords.empty.title}</p>}>
              <Empty view={view} onChange={onChange} />
            </Optional>
          ) : (
            children
          )}
        </div>
      </div>
      {!wide && (
        <Optional>
          <FilterDock view={view} filter={filter} />
        </Optional>
      )}
    </>
  );
}
