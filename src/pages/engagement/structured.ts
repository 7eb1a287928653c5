import type { EngagementDetails } from '#model/browser.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';

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

/** An engagement as search engines read it: https://schema.org/Event. */
export function structuredEngagement(
  ledger: Ledger,
  engagement: LedgerEngagement,
  details: EngagementDetails,
  address: string,
): Readonly<Record<string, unknown>> {
  const { title, place, mode, participants } = engagement;
  const mapped = ATTENDANCE[mode];
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: title,
    description: details.summary,
    url: address,
    startDate: isoDate(engagement, 0),
    endDate: isoDate(engagement, 1),
    eventAttendanceMode: mapped && `https://schema.org/${mapped}`,
    location: place && {
      '@type': 'Place',
      name: place.city ?? place.country,
      address: {
        '@type': 'PostalAddress',
        addressLocality: place.city ?? undefined,
        addressCountry: place.country,
      },
    },
    attendee: participants.map(({ official, role }) => ({
      '@type': 'Person',
      name: ledger.official(official).name,
      jobTitle: role ?? undefined,
    })),
    isPartOf: { '@type': 'Dataset', name: ledger.core.meta.title, license: ledger.core.meta.licence.url },
  };
}
