import { LOCALE } from '#i18n/locale.ts';
import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import { NOT_STATED } from '#model/codes.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';

const regions = new Intl.DisplayNames(LOCALE, { type: 'region' });

/** A country by its code: as the ledger calls it, else as the language does. */
const countryName = (ledger: Ledger, code: string): string =>
  ledger.core.meta.parties.find((party) => party.code === code)?.name ?? regions.of(code) ?? code;

/** The place in one word: a city, a country, or how the sides met without one. */
export function shortPlace(ledger: Ledger, { place, host }: LedgerEngagement): string {
  if (place) return place.city ?? countryName(ledger, place.country);
  return host === NOT_STATED ? engagementsWords.cards.placeNotRecorded : ledger.label('host', host);
}

/** The place with its country. */
export function fullPlace(ledger: Ledger, { place }: LedgerEngagement): string {
  if (!place) return engagementsWords.facts.none.place;
  const country = countryName(ledger, place.country);
  return place.city === null || place.city === country ? country : `${place.city}, ${country}`;
}
