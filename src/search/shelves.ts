import type { Details } from '#model/browser.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Numbers } from './entry.ts';
import { engagementEntries } from './kinds/engagements.ts';
import { mechanismEntries } from './kinds/mechanisms.ts';
import { officialEntries } from './kinds/officials.ts';
import { organisationEntries } from './kinds/organisations.ts';
import { placeEntries } from './kinds/places.ts';
import { topicEntries } from './kinds/topics.ts';
import { shelfOf, type Shelf } from './shelf.ts';

/** Everything that can be found beside the engagements. */
export const thingShelves = (ledger: Ledger, numbers: Numbers): readonly Shelf[] => [
  shelfOf('mechanism', mechanismEntries(ledger, numbers)),
  shelfOf('official', officialEntries(ledger, numbers)),
  shelfOf('topic', topicEntries(ledger, numbers)),
  shelfOf('organisation', organisationEntries(ledger, numbers)),
  shelfOf('place', placeEntries(ledger, numbers)),
];

/** The engagements; found by more once the details are there. */
export const engagementShelf = (ledger: Ledger, details: Details | null): Shelf =>
  shelfOf('engagement', engagementEntries(ledger, details));
