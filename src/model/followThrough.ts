import type { Details } from './browser.ts';
import type { Ledger, LedgerEngagement } from './ledger.ts';
import type { Follow, Outcome } from './record.ts';

/** That an engagement takes up an outcome of an earlier one. */
export type TakenUp = { readonly engagement: LedgerEngagement; readonly follow: Follow };

/** An outcome with the engagement that had it and the later ones that take it up, in order of date. */
export type OutcomeEntry = {
  readonly engagement: LedgerEngagement;
  readonly outcome: Outcome;
  readonly takenUp: readonly TakenUp[];
};

export type FollowThrough = {
  /** Every outcome of the ledger, in order of date. */
  readonly entries: readonly OutcomeEntry[];
  /** By the id of the engagement and the outcome's name in it; throws where there is none. */
  entry(engagement: string, outcome: string): OutcomeEntry;
  /** Outcomes of one engagement, by its row. */
  of(row: number): readonly OutcomeEntry[];
};

type OutcomeDetails = Pick<Details, 'engagements'>;

const key = (engagement: string, outcome: string) => `${engagement}#${outcome}`;

function read({ engagements }: Ledger, details: OutcomeDetails): FollowThrough {
  const takers = new Map<string, TakenUp[]>();
  for (const engagement of engagements)
    for (const follow of details.engagements[engagement.row]?.follows ?? []) {
      const target = key(follow.engagement, follow.outcome);
      takers.set(target, [...(takers.get(target) ?? []), { engagement, follow }]);
    }
  const lists = engagements.map((engagement) =>
    (details.engagements[engagement.row]?.outcomes ?? []).map((outcome): OutcomeEntry => ({
      engagement,
      outcome,
      takenUp: takers.get(key(engagement.id, outcome.id)) ?? [],
    })),
  );
  const entries = lists.flat();
  const byKey = new Map(entries.map((entry) => [key(entry.engagement.id, entry.outcome.id), entry]));
  return {
    entries,
    entry: (engagement, outcome) => {
      const entry = byKey.get(key(engagement, outcome));
      if (!entry) throw new Error(`outcome: ${key(engagement, outcome)}`);
      return entry;
    },
    of: (row) => lists[row] ?? [],
  };
}

const known = new WeakMap<OutcomeDetails, FollowThrough>();

/** What became of the outcomes, read once from the details of the ledger. */
export function followThrough(ledger: Ledger, details: OutcomeDetails): FollowThrough {
  const through = known.get(details) ?? read(ledger, details);
  known.set(details, through);
  return through;
}

/** One engagement of a thread; `via` are the links by which it came to it, none for the first. */
export type Step = { readonly engagement: LedgerEngagement; readonly via: readonly Follow[] };

/** An outcome that takes up none itself, and every engagement that takes it up, directly or by way of others. */
export type Thread = { readonly start: OutcomeEntry; readonly steps: readonly Step[] };

function stepsFrom(start: OutcomeEntry, through: FollowThrough): Step[] {
  const via = new Map<LedgerEngagement, Follow[]>([[start.engagement, []]]);
  const seen = new Set<OutcomeEntry>([start]);
  for (const entry of seen)
    for (const { engagement, follow } of entry.takenUp) {
      via.set(engagement, [...(via.get(engagement) ?? []), follow]);
      // Entries that join the set while it is walked are walked too.
      if (follow.by !== null) seen.add(through.entry(engagement.id, follow.by));
    }
  return [...via]
    .map(([engagement, follows]) => ({ engagement, via: follows }))
    .sort((a, b) => a.engagement.row - b.engagement.row);
}

/** Threads of two engagements or more, in the order of their starts. */
export function threadsOf(ledger: Ledger, details: OutcomeDetails): Thread[] {
  const through = followThrough(ledger, details);
  const later = new Set(
    through.entries.flatMap(({ takenUp }) =>
      takenUp.flatMap(({ engagement, follow }) =>
        follow.by === null ? [] : [through.entry(engagement.id, follow.by)],
      ),
    ),
  );
  return through.entries
    .filter((entry) => entry.takenUp.length > 0 && !later.has(entry))
    .map((start) => ({ start, steps: stepsFrom(start, through) }));
}
