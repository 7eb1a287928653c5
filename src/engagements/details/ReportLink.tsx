import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import type { Source } from '#model/record.ts';
import { reportAddress } from './address.ts';
import css from './SourceList.module.css';

const say = engagementsWords.sourceList;

/** The way to a report: only to web pages, naming the host beforehand, and telling it nothing of where the reader was. */
export function ReportLink({ source: { url } }: { readonly source: Source }) {
  const address = reportAddress(url);
  if (!address) return <span>{say.noAddress}</span>;
  return (
    <a href={address.href} rel="noopener noreferrer" className={css.open}>
      {say.open} {say.at(address.host)}
    </a>
  );
}
