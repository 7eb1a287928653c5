import { formatDate } from '#i18n/dates.ts';
import { LOCALE } from '#i18n/locale.ts';
import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import { parseEdtf } from '#model/edtf.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Source } from '#model/record.ts';

const languages = new Intl.DisplayNames(LOCALE, { type: 'language' });

export const languageOf = ({ language }: Source): string => languages.of(language) ?? language;

/** When a report was published, in words. */
export function publishedWords({ published }: Source): string {
  const date = published === null ? null : parseEdtf(published);
  return date ? formatDate(date, 'long') : engagementsWords.sourceList.noDate;
}

export const tierWords = (ledger: Ledger, { tier }: Source): string => ledger.label('sourceTier', tier);
