import { ownComplaints as say } from '#i18n/messages/own-complaints.ts';
import { NOT_STATED } from '#model/codes.ts';
import type { EngagementRecord, Mechanism } from '#model/record.ts';

/** The mechanism of what a dataset does not say; of all else its code is `NOT_STATED`. */
export const NO_SERIES = 'no-series';

/** Its `firstKnown` is no date, so that the first engagement's is taken. */
export const seriesOf = (id: string, name: string, track: string, description: string): Mechanism => ({
  id, name, track, description, interval: null, intervalSource: null, firstKnown: NOT_STATED, organisations: {},
}); // prettier-ignore
export const noSeries = seriesOf(NO_SERIES, say.noSeries, NOT_STATED, say.noSeriesDefinition);

/** What is honestly said of an engagement of which a dataset says no more than when and what. */
const UNKNOWN = {
  type: NOT_STATED, mechanism: NO_SERIES, ordinal: null, level: NOT_STATED, mode: NOT_STATED, place: null, partOf: null,
  participants: [], topics: [], outcomes: [], follows: [], sources: [], conflicts: [], notes: [], confidence: 'low',
} as const satisfies Partial<Record<keyof EngagementRecord, unknown>>; // prettier-ignore

const SUMMARY = 240;

/**
 * An engagement with every field: what is not written is not known. Track and host follow from the others and are left out. All have
 * their keys in one order, which makes a hundred thousand of them quick to read.
 */
export function completed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { id, title, summary, date, type, mechanism, ordinal, level, mode, place, partOf, participants, topics, outcomes, follows, sources, conflicts, notes, confidence, track: _t, host: _h, ...strange } = { ...UNKNOWN, ...value } as Partial<Record<string, unknown>>;
  return {
    id, title, summary: summary ?? (typeof title === 'string' ? title.slice(0, SUMMARY) : title), date, type, mechanism, ordinal,
    level, mode, place, partOf, participants, topics, outcomes, follows, sources, conflicts, notes, confidence, ...strange,
  };
} // prettier-ignore
