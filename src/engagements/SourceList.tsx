import { labelOf } from '#i18n/describe.ts';
import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { Section } from '#ui/Section.tsx';
import { sourcesOf, supportedFacts } from './details/facts.ts';
import type { DetailProps } from './details/props.ts';
import { SourceItem } from './details/SourceItem.tsx';
import css from './details/SourceList.module.css';

/** The reports behind the record, by the numbers that stand beside its facts. */
export function SourceList({ ledger, engagement, details, sources }: DetailProps) {
  const say = engagementsWords.sourceList;
  const own = sourcesOf(details, sources);
  const facts = formatNumber(supportedFacts(details).length);
  return (
    <Section title={say.title(own.length, formatNumber(own.length))}>
      <ol className={css.sources}>
        {own.map((source, i) => (
          <li key={source.id} className={css.source}>
            <span className={css.number} aria-hidden="true">
              {formatNumber(i + 1)}
            </span>
            <div className={css.report}>
              <SourceItem
                ledger={ledger}
                source={source}
                supports={say.supports(formatNumber(details.sources[i]?.supports.length ?? 0), facts)}
              />
            </div>
          </li>
        ))}
      </ol>
      <p className={css.note}>
        {say.marks} {say.confidence(labelOf('confidence', engagement.confidence, ledger).toLowerCase())}{' '}
        {say.reprints}
      </p>
    </Section>
  );
}
