import type { ChartContext } from '#charts/chart.ts';
import { agendaOf, meetingsOf, type MeetingKind } from '#charts/session-timeline/meetings.ts';
import type { Meeting } from '#charts/session-timeline/series.ts';
import { agendaMoves, type AgendaMoves } from './agenda.ts';

export type MatrixRow = {
  readonly domain: string;
  readonly label: string;
  /** For each column whether the topic was raised there. */
  readonly raised: readonly boolean[];
  readonly n: number;
  /** Whether it came onto or went off the agenda last time. */
  readonly move: 'came' | 'went' | null;
};

export type MatrixSeries = {
  readonly kind: MeetingKind;
  /** In order of date. */
  readonly columns: readonly Meeting[];
  /** Most often raised first. */
  readonly rows: readonly MatrixRow[];
  readonly moves: AgendaMoves | null;
  /** Columns without any topic on record. */
  readonly silent: number;
};

/** Which topic came up in which meeting of a forum: the whole record, the filters mark what is outside. */
export function matrixSeries({ ledger, selected }: ChartContext, mechanism: string): MatrixSeries {
  const inView = new Set(selected.members);
  const { kind, list } = meetingsOf(ledger, mechanism);
  const agenda = list.map((engagement) => ({ engagement, domains: agendaOf(ledger, engagement) }));
  // Visits have no common agenda that a topic could come onto.
  const moves = kind === 'sessions' ? agendaMoves(agenda) : null;
  const moveOf = (domain: string) =>
    moves?.came.includes(domain) ? 'came' : moves?.went.includes(domain) ? 'went' : null;
  const rows = ledger.codes.domain
    .map(({ code, label }): MatrixRow => {
      const raised = agenda.map(({ domains }) => domains.includes(code));
      return { domain: code, label, raised, n: raised.filter(Boolean).length, move: moveOf(code) };
    })
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n);
  return {
    kind,
    columns: list.map((engagement) => ({ engagement, inView: inView.has(engagement.row) })),
    rows,
    moves,
    silent: agenda.filter(({ domains }) => domains.length === 0).length,
  };
}
