import { useMemo } from 'react';
import { unitsOfSide } from '#charts/compare-sides/sides.ts';
import { app as appWords } from '#i18n/messages/app.ts';
import { compare as say } from '#i18n/messages/compare.ts';
import { evaluate } from '#selection/evaluate.ts';
import { EVERYTHING } from '#selection/selection.ts';
import { useDetailsWhen } from '#state/ledger.ts';
import { ErrorNotice } from '#ui/ErrorNotice.tsx';
import { cautions, difference } from './compare/difference.ts';
import { FactTable } from './compare/FactTable.tsx';
import { factsOf, inBoth, type Facts } from './compare/facts.ts';
import { Figures } from './compare/Figures.tsx';
import { factRows } from './compare/rows.ts';
import { Sides } from './compare/Sides.tsx';
import { useComparison, type Comparison } from './compare/useComparison.ts';
import { Cite } from './parts/Cite.tsx';
import { CopyLink } from './parts/CopyLink.tsx';
import { DownloadRows } from './parts/DownloadRows.tsx';
import { PageHead } from './parts/PageHead.tsx';
import { ResultCount } from './parts/ResultCount.tsx';
import { useTitle } from './parts/useTitle.ts';
import css from './Compare.module.css';

/** Both sides in numbers; what only the reports tell follows when they are here. */
function useFacts({ ledger, index, sides, state: { selection } }: Comparison): readonly [Facts, Facts] {
  const arriving = useDetailsWhen(true);
  const voices = arriving.kind === 'here' ? arriving.details.sources : null;
  const { count } = selection;
  const all = useMemo(() => evaluate(index, { ...EVERYTHING, count }).total, [index, count]);
  return useMemo(
    () => [factsOf(ledger, sides[0], all, voices), factsOf(ledger, sides[1], all, voices)],
    [ledger, sides, all, voices],
  );
}

/** Two selections side by side: what each is, how they differ in a sentence and in numbers, and drawn on the same scales. */
export default function Compare() {
  const comparison = useComparison();
  const { ledger, state, address, provenance, records, rows, sides, evaluated, subject, isChosen } = comparison;
  const facts = useFacts(comparison);
  const overlap = inBoth(ledger, sides);
  const sentence = difference(sides, facts, subject);
  const failed = evaluated.map(({ text }) => text).find((text) => text.kind === 'failed');
  useTitle(say.title);
  return (
    <>
      <PageHead
        title={sentence}
        look="state"
        actions={
          <>
            <CopyLink address={address} />
            <DownloadRows name={provenance.fileName('compare')} records={records} rows={rows} />
            <Cite ledger={ledger} id="compare" title={say.cited(sides[0].name, sides[1].name)} address={address} selection={state.selection} />
          </>
        }
      >
        <p className={css.cautions}>
          {[...cautions(facts, overlap.length), isChosen ? '' : say.said.byDefault].join(' ')}
        </p>
      </PageHead>
      <ResultCount total={unitsOfSide(comparison.context, sides[0]).length + unitsOfSide(comparison.context, sides[1]).length - overlap.length} />
      {failed?.kind === 'failed' && <ErrorNotice title={appWords.shallow.sentence} onRetry={failed.retry} />}
      <Sides comparison={comparison} />
      <Figures comparison={comparison}>
        <FactTable comparison={comparison} rows={factRows(ledger, state, facts)} overlap={overlap} />
      </Figures>
    </>
  );
} // prettier-ignore
