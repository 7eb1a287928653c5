import type { EngagementRecord, Follow } from '#model/record.ts';
import type { Filed, Records } from '../records.ts';

export type Link = {
  readonly row: Filed<EngagementRecord>;
  /** Field of the link in its record. */
  readonly field: string;
  readonly follow: Follow;
  /** The engagement whose outcome is taken up, if it is on record and in shape. */
  readonly target: EngagementRecord | undefined;
};

/** Every link of an engagement to an outcome of another. */
export function linksOf({ engagements }: Records): Link[] {
  const byId = new Map(engagements.map(({ record }) => [record.id, record]));
  return engagements.flatMap((row) =>
    row.record.follows.map((follow, i) => ({
      row,
      field: `follows[${i}]`,
      follow,
      target: byId.get(follow.engagement),
    })),
  );
}
