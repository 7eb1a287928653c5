import { LEADING_PARTS, NOT_STATED, VISIT } from '#model/codes.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { Official } from '#model/record.ts';

/** The highest of the other side beside whom an official is listed. */
export type Access = {
  readonly counterpart: Official;
  /** As of the engagement. */
  readonly role: string;
  readonly engagement: LedgerEngagement;
};

const keyOf = (side: string, role: string) => `${side} ${role}`;
const known = new WeakMap<Ledger, ReadonlyMap<string, number>>();

/**
 * How high each role stands, 0 the highest: no source says so, but an engagement is at the level of the highest who leads it, so that
 * a role is as high as the lowest of those that it leads. Roles that lead none are left out.
 */
function heights(ledger: Ledger): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const order = ledger.codes.level.map(({ code }) => code);
  for (const { type, level, participants } of ledger.engagements) {
    if (type === VISIT || level === NOT_STATED) continue;
    for (const { side, role, part } of participants) {
      if (role === null || !LEADING_PARTS.includes(part)) continue;
      const key = keyOf(side, role);
      found.set(key, Math.max(found.get(key) ?? 0, order.indexOf(level)));
    }
  }
  return found;
}

/** The highest counterpart in these engagements, the latest time; null where no role of the other side is known to be so high. */
export function accessOf(
  ledger: Ledger,
  engagements: readonly LedgerEngagement[],
  { side }: Official,
): Access | null {
  const ranks = known.get(ledger) ?? heights(ledger);
  known.set(ledger, ranks);
  const met = engagements.flatMap((engagement) =>
    engagement.participants.flatMap(({ official, role, side: theirs }) => {
      const height = role === null || theirs === side ? undefined : ranks.get(keyOf(theirs, role));
      return role === null || height === undefined ? [] : [{ official, role, height, engagement }];
    }),
  );
  const highest = Math.min(...met.map(({ height }) => height));
  const last = met.findLast(({ height }) => height === highest);
  return last
    ? { counterpart: ledger.official(last.official), role: last.role, engagement: last.engagement }
    : null;
}
