import { formatNumber } from '#i18n/numbers.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Source } from '#model/record.ts';
import { ReportLink } from './ReportLink.tsx';
import { publishedWords, tierWords } from './sourceWords.ts';
import css from './FactSources.module.css';

type Props = {
  readonly ledger: Ledger;
  /** Sources of the record, in its order. */
  readonly sources: readonly Source[];
  /** Which of them support the fact. */
  readonly marks: readonly boolean[];
};

/** Who says so: the reports behind one fact, by the numbers that they have on the page. */
export const FactSources = ({ ledger, sources, marks }: Props) => (
  <ul className={css.sources}>
    {sources.map((source, i) =>
      marks[i] ? (
        <li key={source.id} className={css.source}>
          <span className={css.number}>{formatNumber(i + 1)}</span>
          <span>
            <b>{source.publisher}</b> · {tierWords(ledger, source)} · {publishedWords(source)} ·{' '}
            <ReportLink source={source} />
          </span>
        </li>
      ) : null,
    )}
  </ul>
);
