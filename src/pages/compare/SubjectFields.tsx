import { labelOf } from '#i18n/describe.ts';
import { compareText } from '#i18n/collate.ts';
import { compare } from '#i18n/messages/compare.ts';
import { selection as words } from '#i18n/messages/selection.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { setYears, withCodes } from '#selection/change.ts';
import type { Facet, Selection } from '#selection/selection.ts';
import { optionsOf } from './readyMade.ts';
import { Select } from './Select.tsx';
import type { Subject } from './subject.ts';
import type { Comparison } from './useComparison.ts';
import css from './Sides.module.css';

const say = compare.choose;
/** Facets whose codebook has an order of its own keep it. */
const ORDERED: readonly Facet[] = ['level'];

type Props = {
  readonly comparison: Comparison;
  readonly subject: Subject;
  readonly letter: 'A' | 'B';
  readonly own: Selection;
  readonly onChange: (own: Selection) => void;
};

function YearFields({ comparison: { ledger }, letter, own, onChange }: Props) {
  const [first, last] = ledger.years;
  // The record may end in a year that has nothing yet.
  const years = Array.from({ length: Math.max(last, own.to ?? last) - first + 1 }, (_, i) => first + i);
  const options = years.map((year) => ({ value: String(year), label: String(year) }));
  return (
    <>
      <Select
        label={say.from(letter)}
        options={options}
        value={String(own.from ?? first)}
        onChange={(year) => onChange(setYears(own, Number(year), Math.max(Number(year), own.to ?? last)))}
      />
      <span className={css.until}>{say.until}</span>
      <Select
        label={say.to(letter)}
        options={options}
        value={String(own.to ?? last)}
        onChange={(year) => onChange(setYears(own, Math.min(Number(year), own.from ?? first), Number(year)))}
      />
    </>
  );
}

function CodeField({ comparison, subject: facet, letter, own, onChange }: Props & { readonly subject: Facet }) {
  const { ledger, index, state } = comparison;
  const chosen = own[facet][0] ?? '';
  const options = optionsOf(ledger, index, state.selection, facet)
    .filter(({ code, n }) => n > 0 || code === chosen)
    .map(({ code, n }) => ({ code, n, label: labelOf(facet, code, ledger) }));
  if (!ORDERED.includes(facet)) options.sort((a, b) => compareText(a.label, b.label));
  return (
    <Select
      label={say.value(letter, words.facets[facet])}
      options={[
        ...(chosen === '' ? [{ value: '', label: compare.everything }] : []),
        ...options.map(({ code, n, label }) => ({ value: code, label: say.option(label, formatNumber(n)) })),
      ]}
      value={chosen}
      onChange={(code) => onChange(withCodes(own, facet, [code]))}
    />
  );
} // prettier-ignore

/** The one thing in which the sides differ, to be changed at once. */
export function SubjectFields(props: Props) {
  const { subject } = props;
  return (
    <div className={css.fields}>
      {subject === 'years' ? <YearFields {...props} /> : <CodeField {...props} subject={subject} />}
    </div>
  );
}
