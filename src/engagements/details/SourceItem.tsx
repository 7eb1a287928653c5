import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Source } from '#model/record.ts';
import { ReportLink } from './ReportLink.tsx';
import { languageOf, publishedWords, tierWords } from './sourceWords.ts';
import css from './SourceList.module.css';

type Props = {
  readonly ledger: Ledger;
  readonly source: Source;
  /** What it supports, in words. */
  readonly supports: string;
};

/** A report: who published what, of which kind, when; where it can be read. */
export function SourceItem({ ledger, source, supports }: Props) {
  const { publisher, title, language } = source;
  return (
    <>
      <p className={css.publisher}>{publisher}</p>
      <p lang={title === null ? undefined : language} className={title === null ? css.quiet : undefined}>
        {title ?? engagementsWords.sourceList.noTitle}
      </p>
      <p className={css.quiet}>
        {[tierWords(ledger, source), languageOf(source), publishedWords(source)].join(', ')}
      </p>
      <p className={css.proof}>
        <ReportLink source={source} />
        <span>{supports}</span>
      </p>
    </>
  );
}
