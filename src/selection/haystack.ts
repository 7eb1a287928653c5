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

/** What a text search looks through, folded, words parted by spaces, one string a row; richer once the details have arrived. */
export const haystacks = (ledger: Ledger, details: Details | null): string[] =>
  ledger.engagements.map((engagement) =>
    fold(
      [...coreText(ledger, engagement), ...detailsText(details, engagement.row)]
        .filter(Boolean)
        .join(' ')
        .replace(/\s+/g, ' '),
    ),
  );
