import type { ChartContext } from '#charts/chart.ts';
import { raising, raisingRecords, unitsOf } from '#charts/raised.ts';
import { countTopics } from '#charts/topics/units.ts';

export type Neighbour = {
  readonly domain: string;
  readonly label: string;
  /** Units that raise both, and all that raise the other topic. */
  readonly together: number;
  readonly all: number;
  /** How many would raise both if the two had nothing to do with one another. */
  readonly expected: number;
  /** Together over expected: 1 is chance. */
  readonly lift: number;
  /** Of so few together that the lift may be an accident. */
  readonly small: boolean;
};

export type NeighboursSeries = {
  readonly domain: string;
  /** Large ones first, then small ones; each by lift. */
  readonly rows: readonly Neighbour[];
  /** Units that raise the topic, and units that record any topic: the base of what is expected. */
  readonly n: number;
  readonly base: number;
  readonly records: readonly string[];
};

/** Fewer than this together are shown, but set apart. */
export const SMALL = 5;

/** From here on a lift is said to be more than chance. */
const CLEAR = 1.2;

/** Whether one may speak of a neighbour: often enough together, and clearly more than chance. */
export const isClose = ({ small, lift }: Neighbour): boolean => !small && lift >= CLEAR;

/** The topics raised beside one: co-occurrence over what chance would give. What records no topic is no evidence and left out. */
export function neighboursSeries({ ledger, selected }: Pick<ChartContext, 'ledger' | 'selected'>, domain: string): NeighboursSeries {
  const units = unitsOf(ledger, selected).filter(({ domains }) => domains.length > 0);
  const raised = raising(units, domain);
  const [beside, overall] = [countTopics(ledger, raised), countTopics(ledger, units)];
  const rows = ledger.codes.domain.flatMap(({ code, label }, i): Neighbour[] => {
    const together = beside[i] ?? 0;
    if (code === domain || together === 0) return [];
    const all = overall[i] ?? 0;
    const expected = (raised.length * all) / units.length;
    return [{ domain: code, label, together, all, expected, lift: together / expected, small: together < SMALL }];
  });
  const order = (a: Neighbour, b: Neighbour) =>
    Number(a.small) - Number(b.small) || b.lift - a.lift || b.together - a.together;
  return { domain, rows: rows.sort(order), n: raised.length, base: units.length, records: raisingRecords(raised, domain) };
} // prettier-ignore
