import { nextDue, standing, type NextDue } from '#charts/cadence/due.ts';
import type { ChartContext } from '#charts/chart.ts';
import type { Years } from '#charts/timeline/time.ts';
import type { LedgerEngagement } from '#model/ledger.ts';
import { meetingsOf, type MeetingKind } from './meetings.ts';

export type Meeting = { readonly engagement: LedgerEngagement; readonly inView: boolean };

/** From one dated meeting to the next. */
export type Step = {
  readonly from: LedgerEngagement;
  readonly to: LedgerEngagement;
  /** Whether session numbers between them are not on record. */
  readonly broken: boolean;
};

export type TimelineSeries = {
  readonly track: string;
  readonly kind: MeetingKind;
  readonly placed: readonly Meeting[];
  /** Dated to a decade only. */
  readonly unplaced: readonly Meeting[];
  readonly steps: readonly Step[];
  /** Hosts, each with a lane: the two parties always, others where they occur; codes. */
  readonly lanes: readonly string[];
  readonly due: NextDue | null;
  readonly isLate: boolean;
  readonly years: Years;
  readonly asOf: string;
};

function stepsOf(list: readonly LedgerEngagement[]): Step[] {
  return list.slice(1).flatMap((to, i): Step[] => {
    const from = list[i];
    if (from === undefined) return [];
    const broken = from.ordinal !== null && to.ordinal !== null && to.ordinal - from.ordinal > 1;
    return [{ from, to, broken }];
  });
}

/** The meetings of one forum on the years of the whole record: filters decide what is filled, not what is drawn. */
export function timelineSeries({ ledger, selected }: ChartContext, mechanism: string): TimelineSeries {
  const inView = new Set(selected.members);
  const { kind, list } = meetingsOf(ledger, mechanism);
  const meetings = list.map((engagement): Meeting => ({ engagement, inView: inView.has(engagement.row) }));
  const placed = meetings.filter(({ engagement }) => engagement.year !== null);
  const { asOf, parties } = ledger.core.meta;
  const due = kind === 'sessions' ? nextDue(ledger, mechanism) : null;
  const today = Number(asOf.slice(0, 4));
  const years = placed.flatMap(({ engagement: { year } }) => year ?? []);
  const hosts = new Set([
    ...parties.map(({ code }) => code),
    ...placed.map(({ engagement }) => engagement.host),
  ]);
  return {
    track: ledger.mechanism(mechanism).track,
    kind,
    placed,
    unplaced: meetings.filter(({ engagement }) => engagement.year === null),
    steps: stepsOf(placed.map(({ engagement }) => engagement)),
    lanes: ledger.codes.host.map(({ code }) => code).filter((code) => hosts.has(code)),
    due,
    isLate: due !== null && standing(due, asOf) !== 'ahead',
    years: [
      Math.min(today, ...years),
      Math.max(today, ...years, ...(due ? [Number(due.day.slice(0, 4))] : [])),
    ],
    asOf,
  };
}
