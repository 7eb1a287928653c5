import { isSilent } from '#charts/cadence/silent.ts';
import { meetingsOf } from '#charts/session-timeline/meetings.ts';
import { compareText } from '#i18n/collate.ts';
import type { CoreMechanism } from '#model/browser.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { Selected } from '#selection/result.ts';
import { rhythmOf, type Rhythm } from './rhythm.ts';

export type MechanismRow = {
  readonly mechanism: CoreMechanism;
  /** Units in view. */
  readonly count: number;
  /** Sessions in view and on record; null where the forum does not meet in sessions. */
  readonly sessions: { readonly inView: number; readonly all: number } | null;
  /** First and last in view of those dated to a year. */
  readonly span: readonly [LedgerEngagement, LedgerEngagement] | null;
  readonly rhythm: Rhythm;
  /** No source states an interval, and it has been silent for long beside its own sessions: an estimate. */
  readonly isSilent: boolean;
};

export type TrackGroup = { readonly track: string; readonly rows: readonly MechanismRow[] };

function rowOf(ledger: Ledger, { members, unitOf }: Selected, mechanism: CoreMechanism): MechanismRow {
  const units = new Set<number>();
  const own: LedgerEngagement[] = [];
  members.forEach((row, i) => {
    const engagement = ledger.engagements[row];
    const unit = unitOf[i];
    if (engagement?.mechanism !== mechanism.id || unit === undefined) return;
    units.add(unit);
    own.push(engagement);
  });
  const meetings = meetingsOf(ledger, mechanism.id);
  const inView = meetings.list.filter((e) => own.includes(e)).length;
  const dated = own.filter(({ year }) => year !== null);
  const [first, last] = [dated[0], dated.at(-1)];
  const { asOf } = ledger.core.meta;
  return {
    mechanism,
    count: units.size,
    sessions: meetings.kind === 'sessions' ? { inView, all: meetings.list.length } : null,
    span: first && last ? [first, last] : null,
    rhythm: rhythmOf(ledger, mechanism.id, meetings),
    isSilent: mechanism.interval === null && meetings.kind === 'sessions' && isSilent(meetings.list, asOf),
  };
}

/** Every forum by track, in the codebook's order; those with most in view first. */
export function catalogue(ledger: Ledger, selected: Selected): TrackGroup[] {
  const rows = ledger.core.mechanisms.map((mechanism) => rowOf(ledger, selected, mechanism));
  return ledger.codes.track
    .map(({ code }) => ({
      track: code,
      rows: rows
        .filter(({ mechanism }) => mechanism.track === code)
        .sort((a, b) => b.count - a.count || compareText(a.mechanism.name, b.mechanism.name)),
    }))
    .filter((group) => group.rows.length > 0);
}
