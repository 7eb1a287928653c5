import { formatDate } from '#i18n/dates.ts';
import { LOCALE } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { parseEdtf } from '#model/edtf.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Source } from '#model/record.ts';
import { reportAddress } from './address.ts';
import css from './SourceList.module.css';

type Props = {
  readonly ledger: Ledger;
  readonly source: Source;
  /** What it supports, in words. */
  readonly supports: string;
};

const languages = new Intl.DisplayNames(LOCALE, { type: 'language' });

/** A report: who published what, of which kind, when; where it can be read. */
export function SourceItem({ ledger, source, supports }: Props) {
  const say = messages.engagements.sourceList;
  const { publisher, title, tier, language, published, url } = source;
  const date = published === null ? null : parseEdtf(published);
  const address = reportAddress(url);
  return (
    <>
      <p className={css.publisher}>{publisher}</p>
      <p lang={title === null ? undefined : language} className={title === null ? css.quiet : undefined}>
        {title ?? say.noTitle}
      </p>
      <p className={css.quiet}>
        {[
          ledger.label('sourceTier', tier),
          languages.of(language) ?? language,
          date ? formatDate(date, 'long') : say.noDate,
        ].join(', ')}
      </p>
      <p className={css.proof}>
        {address ? (
          <a href={address.href} rel="noopener noreferrer" className={css.open}>
            {say.open} {say.at(address.host)}
          </a>
        ) : (
          <span>{say.noAddress}</span>
        )}
        <span>{supports}</span>
      </p>
    </>
  );
}
