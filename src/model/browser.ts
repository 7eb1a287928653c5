import { z } from 'zod';
import {
  confidence, conflict, follow, mechanismRecord, momentRecord, outcome, sourceRecord, sourceRef, topic,
} from './record.ts'; // prettier-ignore
import { dataset, engagement } from './dataset.ts';

/** What the first view needs of an engagement; the rest waits in the details. */
export const coreEngagement = engagement
  .omit({
    summary: true,
    topics: true,
    outcomes: true,
    follows: true,
    sources: true,
    conflicts: true,
    notes: true,
  })
  .extend({
    domains: z.array(z.string()),
    /** Positions in `details.sources`. */
    sources: z.array(z.int().nonnegative()),
    /** Number of conflicts on record. */
    conflicts: z.int().nonnegative(),
    confidence,
  });

/** A moment with who reports it, so that a figure can name them. */
const coreMoment = momentRecord.extend({
  sources: z.array(sourceRecord.pick({ id: true, publisher: true })),
});

/** `core.json`: the first view, fetched at once. Engagements are sorted by first possible day, then id. */
export const core = dataset.omit({ engagements: true, sources: true, mechanisms: true }).extend({
  engagements: z.array(coreEngagement),
  moments: z.array(coreMoment),
  mechanisms: z.array(mechanismRecord.omit({ description: true, intervalSource: true })),
  counts: z.strictObject({ sources: z.int() }),
});

/** The rest of an engagement. */
export const engagementDetails = z.strictObject({
  summary: z.string(),
  topics: z.array(topic),
  outcomes: z.array(outcome),
  follows: z.array(follow),
  sources: z.array(sourceRef),
  conflicts: z.array(conflict),
  notes: z.array(z.string()),
});

/** `details.json`: fetched when a page or a text search asks for it. */
export const details = z.strictObject({
  /** In the order of `core.engagements`. */
  engagements: z.array(engagementDetails),
  sources: z.array(sourceRecord),
  mechanisms: z.record(z.string(), mechanismRecord.pick({ description: true, intervalSource: true })),
});

export type Core = z.infer<typeof core>;
export type CoreEngagement = z.infer<typeof coreEngagement>;
export type CoreMoment = Core['moments'][number];
export type CoreMechanism = Core['mechanisms'][number];
export type Details = z.infer<typeof details>;
export type EngagementDetails = z.infer<typeof engagementDetails>;
