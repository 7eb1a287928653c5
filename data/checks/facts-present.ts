import type { FactKind } from '#model/record.ts';

/** Which kinds of fact an engagement states. A meeting at a distance states its place by being one. */
export const stated = (e: {
  readonly place: unknown;
  readonly participants: readonly unknown[];
  readonly topics: readonly unknown[];
  readonly outcomes: readonly unknown[];
}): Record<FactKind, boolean> => ({
  date: true,
  place: e.place !== null,
  participants: e.participants.length > 0,
  topics: e.topics.length > 0,
  outcomes: e.outcomes.length > 0,
});
