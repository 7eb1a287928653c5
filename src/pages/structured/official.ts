import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { Official } from '#model/record.ts';
import { briefDataset } from './ledger.ts';
import type { Addresses } from './useAddresses.ts';

type Facts = {
  readonly ledger: Ledger;
  readonly addresses: Addresses;
  readonly official: Official;
  /** Every engagement that lists the official. */
  readonly career: readonly LedgerEngagement[];
};

/**
 * An official as search engines read it: https://schema.org/Person. Roles are as of an engagement: they stand there, not as if they
 * were held today.
 */
export function structuredOfficial({ ledger, addresses, official, career }: Facts) {
  const { id, name, nameNative, givenName, familyName, aliases } = official;
  const own = career.flatMap(({ participants }) => participants.filter((p) => p.official === id));
  const organisations = new Set(own.flatMap(({ organisation }) => organisation ?? []));
  return {
    '@context': 'https://schema.org',
    '@type': 'Person',
    '@id': addresses.official(id),
    url: addresses.official(id),
    name,
    alternateName: [...(nameNative === null ? [] : [nameNative]), ...aliases],
    givenName: givenName ?? undefined,
    familyName,
    affiliation: Array.from(organisations, (organisation) => ({
      '@type': 'Organization',
      name: ledger.organisation(organisation).name,
    })),
    performerIn: career.map((engagement) => ({
      '@type': 'Event',
      '@id': addresses.engagement(engagement.id),
      name: engagement.title,
    })),
    subjectOf: briefDataset(ledger, addresses),
  };
}
