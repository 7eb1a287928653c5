import type { EngagementDetails } from '#model/browser.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { Source } from '#model/record.ts';
import { reportAddress } from '#engagements/details/address.ts';
import { briefDataset } from './ledger.ts';
import type { Addresses } from './useAddresses.ts';

/** Modes in schema.org's words; a telephone call is no place either. */
const ATTENDANCE: Readonly<Record<string, string>> = {
  'in-person': 'OfflineEventAttendanceMode',
  virtual: 'OnlineEventAttendanceMode',
  telephone: 'OnlineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
};

/** ISO 8601 without the marks for approximate and inferred dates; nothing where only a decade is known. */
function isoDate({ when }: LedgerEngagement, end: 0 | 1): string | undefined {
  const text = when.text.split('/')[end] ?? when.text;
  return when.precision === 'decade' ? undefined : text.replace(/[~?%]$/, '');
}

const report = ({ title, publisher, url, published }: Source) => ({
  '@type': 'Report',
  name: title ?? undefined,
  publisher: { '@type': 'Organization', name: publisher },
  datePublished: published?.replace(/[~?%]$/, ''),
  url: reportAddress(url)?.href,
});

const locationOf = (place: LedgerEngagement['place']) =>
  place && {
    '@type': 'Place',
    name: place.city ?? place.country,
    address: {
      '@type': 'PostalAddress',
      addressLocality: place.city ?? undefined,
      addressCountry: place.country,
    },
  };

type Facts = {
  readonly ledger: Ledger;
  readonly addresses: Addresses;
  readonly engagement: LedgerEngagement;
  readonly details: EngagementDetails;
  /** Those of the record. */
  readonly sources: readonly Source[];
};

/** An engagement as search engines read it: https://schema.org/Event. */
export function structuredEngagement({ ledger, addresses, engagement, details, sources }: Facts) {
  const { id, title, place, mode, participants, partOf } = engagement;
  const mapped = ATTENDANCE[mode];
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': addresses.engagement(id),
    name: title,
    description: details.summary,
    url: addresses.engagement(id),
    startDate: isoDate(engagement, 0),
    endDate: isoDate(engagement, 1),
    eventAttendanceMode: mapped && `https://schema.org/${mapped}`,
    location: locationOf(place) ?? undefined,
    superEvent: partOf === null ? undefined : { '@type': 'Event', '@id': addresses.engagement(partOf) },
    attendee: participants.map(({ official, role }) => ({
      '@type': 'Person',
      '@id': addresses.official(official),
      name: ledger.official(official).name,
      jobTitle: role ?? undefined,
    })),
    subjectOf: [briefDataset(ledger, addresses), ...sources.map(report)],
  };
}
