import { addressOnce } from './address-once.ts';
import { addresses } from './addresses.ts';
import { amountWorded } from './amount-worded.ts';
import { callLeads } from './call-leads.ts';
import { codebook } from './codebook.ts';
import { codesKnown } from './codes-known.ts';
import { conflictDate } from './conflict-date.ts';
import { conflictVoices } from './conflict-voices.ts';
import { datePrecision } from './date-precision.ts';
import { datesFormed } from './dates-formed.ts';
import { datesPast } from './dates-past.ts';
import { decadeConfidence } from './decade-confidence.ts';
import { domainOnce } from './domain-once.ts';
import { engagementId } from './engagement-id.ts';
import { factsSourced } from './facts-sourced.ts';
import { fileName } from './file-name.ts';
import { firstKnown } from './first-known.ts';
import { followsCycle } from './follows-cycle.ts';
import { followsEarlier } from './follows-earlier.ts';
import { followsKnown } from './follows-known.ts';
import { followsOnce } from './follows-once.ts';
import { followsSourced } from './follows-sourced.ts';
import { highConfidence } from './high-confidence.ts';
import { idsOnce } from './ids-once.ts';
import { intervalSourced } from './interval-sourced.ts';
import { levelNamed } from './level-named.ts';
import { levelUnits } from './level-units.ts';
import { momentDate } from './moment-date.ts';
import { momentSourced } from './moment-sourced.ts';
import { nameId } from './name-id.ts';
import { nameLatin } from './name-latin.ts';
import { nameNative } from './name-native.ts';
import { nameOnce } from './name-once.ts';
import { nameOrder } from './name-order.ts';
import { nfc } from './nfc.ts';
import { officialOnce } from './official-once.ts';
import { oneLead } from './one-lead.ts';
import { oneSide } from './one-side.ts';
import { ordinals } from './ordinals.ts';
import { outcomeOnce } from './outcome-once.ts';
import { parentCycle } from './parent-cycle.ts';
import { partOfApart } from './part-of-apart.ts';
import { partOfCycle } from './part-of-cycle.ts';
import { partOfInside } from './part-of-inside.ts';
import { placeDistant } from './place-distant.ts';
import { placeKnown } from './place-known.ts';
import { references } from './references.ts';
import { sourceFindable } from './source-findable.ts';
import { sourceOnce } from './source-once.ts';
import { sourced } from './sourced.ts';
import { spacing } from './spacing.ts';
import { supports } from './supports.ts';
import { twins } from './twins.ts';
import { unfinished } from './unfinished.ts';
import { unused } from './unused.ts';

import type { Check } from './check.ts';

/** Every rule of the ledger, in the order in which an editor would think of them. */
export const checks: readonly Check[] = [
  idsOnce, fileName, engagementId, references, codesKnown, codebook,
  datesFormed, datesPast, datePrecision, decadeConfidence,
  partOfCycle, partOfApart, partOfInside, ordinals, twins, firstKnown,
  sourced, sourceOnce, factsSourced, supports, highConfidence, addresses, addressOnce, sourceFindable, intervalSourced,
  conflictVoices, conflictDate, momentSourced, momentDate,
  outcomeOnce, amountWorded, followsKnown, followsSourced, followsEarlier, followsCycle, followsOnce,
  oneSide, officialOnce, oneLead, callLeads, domainOnce, levelNamed, levelUnits, placeDistant, placeKnown,
  nameLatin, nameNative, nameId, nameOrder, nameOnce, parentCycle,
  nfc, spacing, unfinished, unused,
]; // prettier-ignore
