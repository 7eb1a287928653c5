import type { Details } from '#model/browser.ts';
import { fold } from '#model/fold.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { Participant } from '#model/record.ts';

type Text = string | null | undefined;

function participantText(ledger: Ledger, { official, role, rank, organisation }: Participant): Text[] {
  const { name, nameNative, aliases } = ledger.official(official);
  const employer = organisation === null ? null : ledger.organisation(organisation);
  return [name, nameNative, ...aliases, role, rank, employer?.name, employer?.nameNative];
}

function coreText(ledger: Ledger, engagement: LedgerEngagement): Text[] {
  const { title, place, mechanism, domains, participants } = engagement;
  return [
    title,
    place?.city,
    ledger.mechanism(mechanism).name,
    ...domains.map((domain) => ledger.label('domain', domain)),
    ...participants.flatMap((participant) => participantText(ledger, participant)),
  ];
}

function detailsText(details: Details | null, row: number): Text[] {
  const known = details?.engagements[row];
  if (known === undefined) return [];
  return [known.summary, ...known.topics.map((t) => t.detail), ...known.outcomes.map((o) => o.detail)];
}

/** What a text search looks through of an engagement, as it is written; richer once the details have arrived. */
export const searchedParts = (
  ledger: Ledger,
  details: Details | null,
  engagement: LedgerEngagement,
): string[] =>
  [...coreText(ledger, engagement), ...detailsText(details, engagement.row)].filter((part) => part != null);

/** The same folded, words parted by spaces, one string a row. */
export const haystacks = (ledger: Ledger, details: Details | null): string[] =>
  ledger.engagements.map((engagement) =>
    fold(searchedParts(ledger, details, engagement).join(' ').replace(/\s+/g, ' ')),
  );
