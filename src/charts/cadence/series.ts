import { trackRank } from '#charts/timeline/colour.ts';
import type { Years } from '#charts/timeline/time.ts';
import { extent, pairs } from 'd3-array';
import { compareText } from '#i18n/collate.ts';
import type { CoreMechanism } from '#model/browser.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { Selected } from '#selection/result.ts';
import type { Selection } from '#selection/selection.ts';
import type { View } from '#url/view.ts';
import { absentRuns, type AbsentRun } from './absent.ts';
import { marked } from './dense.ts';
import { nextDue, standing, type NextDue } from './due.ts';
import { otherForums } from './others.ts';
import { missingNumbers, sessionsOf } from './sessions.ts';
import { isSilent } from './silent.ts';

export type CadenceInput = {
  readonly ledger: Ledger;
  readonly selection: Selection;
  readonly selected: Selected;
  readonly view: Pick<View, 'forums'>;
};

export type Session = { readonly engagement: LedgerEngagement; readonly inView: boolean };

/** From one placed session to the next. */
export type Gap = {
  readonly from: Session;
  readonly to: Session;
  /** Whether session numbers between them are not on record or cannot be placed. */
  readonly broken: boolean;
};

export type CadenceRow = {
  readonly mechanism: CoreMechanism;
  /** Sessions on the axis, in order. */
  readonly placed: readonly Session[];
  /** Those that get a mark: fewer than are placed where the row is too dense. */
  readonly marked: readonly Session[];
  /** Dated to a decade only. */
  readonly unplaced: readonly Session[];
  /** Numbers of dated sessions that lie before and after the axis. */
  readonly beyondBefore: number;
  readonly beyondAfter: number;
  readonly gaps: readonly Gap[];
  /** Runs of session numbers that the record lacks, among those that the axis could show. */
  readonly missing: readonly (readonly [number, number])[];
  /** Runs of numbers without a date of their own that the axis can show between their neighbours. */
  readonly absent: readonly AbsentRun[];
  readonly due: NextDue | null;
  readonly standing: ReturnType<typeof standing> | null;
  /** No source states an interval, and nothing is on record for more than twice the median gap: an estimate. */
  readonly silent: boolean;
  readonly inView: number;
};

export type CadenceSeries = {
  readonly rows: readonly CadenceRow[];
  /** Forums without a second session: rows only where a reader asks for all. */
  readonly others: readonly CadenceRow[];
  /** Of those, how many are folded away. */
  readonly folded: number;
  readonly years: Years;
  /** ISO day on which the ledger stands; the axis may end before. */
  readonly asOf: string;
};

const isPlaceable = ({ engagement }: Session) => engagement.year !== null;
const yearOf = ({ engagement }: Session) => engagement.year ?? NaN;

const numberOf = ({ engagement }: Session) => engagement.ordinal;

function gapsOf(placed: readonly Session[]): Gap[] {
  return pairs(placed).map(([from, to]) => {
    const [before, after] = [numberOf(from), numberOf(to)];
    return { from, to, broken: before !== null && after !== null && after - before > 1 };
  });
}

/** A forum and what of it stands in its row. */
export type Forum = {
  readonly mechanism: CoreMechanism;
  readonly list: readonly LedgerEngagement[];
  /** Whether it met in two sessions or more: what is held as occasion arises has no rhythm. */
  readonly isRegular: boolean;
};

function rowOf(
  ledger: Ledger,
  { mechanism, list, isRegular }: Forum,
  inView: Uint8Array,
  [first, last]: Years,
): CadenceRow {
  const sessions = list.map((engagement) => ({
    engagement,
    inView: inView[engagement.row] === 1,
  }));
  const dated = sessions.filter(isPlaceable);
  const placed = dated.filter((session) => yearOf(session) >= first && yearOf(session) <= last);
  let beyondBefore = 0;
  for (const session of dated) if (yearOf(session) < first) beyondBefore += 1;
  const numbered = placed.find((session) => numberOf(session) !== null);
  const lowest = (numbered && numberOf(numbered)) ?? 0;
  const due = nextDue(ledger, mechanism.id);
  const gaps = gapsOf(placed);
  const { asOf } = ledger.core.meta;
  return {
    mechanism,
    placed,
    marked: marked(placed, [first, last]),
    unplaced: sessions.filter((session) => !isPlaceable(session)),
    beyondBefore,
    beyondAfter: dated.length - placed.length - beyondBefore,
    gaps,
    missing: missingNumbers(list).filter(([, end]) => beyondBefore === 0 || end > lowest),
    absent: absentRuns(placed, gaps, beyondBefore === 0),
    due,
    standing: due && standing(due, asOf),
    silent: isRegular && mechanism.interval === null && isSilent(list, asOf),
    inView: placed.filter((s) => s.inView).length,
  };
}

/** Years that the sessions and what is due of them fill, inside the years chosen. */
function yearsOf({ ledger, selection: { from, to } }: CadenceInput, forums: readonly Forum[]): Years {
  const asOf = Number(ledger.core.meta.asOf.slice(0, 4));
  const dates = forums.flatMap(({ list }) => extent(list, (e) => e.year)).map((year) => year ?? asOf);
  const due = forums
    .flatMap(({ mechanism: { id } }) => nextDue(ledger, id)?.day.slice(0, 4) ?? [])
    .map(Number);
  const first = from ?? Math.min(asOf, ...dates);
  // What is due lies after today: an axis that ends before today leaves it out.
  const last = to !== null && to < asOf ? to : Math.max(asOf, ...dates, ...due);
  return [Math.min(first, last), last];
}

/** Forums with at least two sessions on record of which one is in view; all with anything in view where a reader asks for them. */
export function cadenceSeries(input: CadenceInput): CadenceSeries {
  const { ledger, selected, view } = input;
  const inView = new Uint8Array(ledger.engagements.length);
  for (const row of selected.members) inView[row] = 1;
  const isInView = ({ list }: Forum) => list.some((e) => inView[e.row] === 1 && e.year !== null);
  const forums = ledger.core.mechanisms
    .map((mechanism) => ({ mechanism, list: sessionsOf(ledger, mechanism.id), isRegular: true }))
    .filter((forum) => forum.list.length > 1 && isInView(forum));
  const others = otherForums(ledger, forums).filter(isInView);
  const shown = view.forums === 'all' ? others : [];
  const years = yearsOf(input, [...forums, ...shown]);
  // The smallest tracks come first: a forum alone in its track is not lost below the many.
  const rank = (row: CadenceRow) => -trackRank(ledger, row.mechanism.track);
  const inOrder = (list: readonly Forum[]) =>
    list
      .map((forum) => rowOf(ledger, forum, inView, years))
      .sort(
        (a, b) =>
          rank(a) - rank(b) ||
          b.inView - a.inView ||
          b.placed.length - a.placed.length ||
          compareText(a.mechanism.name, b.mechanism.name),
      );
  return {
    rows: inOrder(forums),
    others: inOrder(shown),
    folded: others.length - shown.length,
    years,
    asOf: ledger.core.meta.asOf,
  };
}
