import type { Details } from '#model/browser.ts';
import type { EdtfDate } from '#model/edtf.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { Cell, Rows } from './write.ts';

/** Between the values of one cell; no name, title or address of the ledger holds it. */
const BETWEEN = ' | ';

type Row = { readonly engagement: LedgerEngagement; readonly ledger: Ledger; readonly details: Details };
type Column = { readonly name: string; readonly cell: (row: Row) => Cell };

const certainty = ({ approximate, uncertain }: EdtfDate) =>
  [approximate && 'approximate', uncertain && 'inferred'].filter(Boolean).join(BETWEEN) || 'stated';

const detailsOf = ({ details, engagement }: Row) => {
  const found = details.engagements[engagement.row];
  if (found === undefined) throw new Error(`details of engagement: ${engagement.id}`);
  return found;
};

const sourcesOf = ({ details, engagement }: Row) =>
  engagement.sources.map((position) => {
    const source = details.sources[position];
    if (source === undefined) throw new Error(`source of ${engagement.id}: ${position}`);
    return source;
  });

const officials = (side: string): Column => ({
  name: `officials_${side.toLowerCase()}`,
  cell: ({ ledger, engagement }) =>
    engagement.participants
      .filter((participant) => participant.side === side)
      .map(({ official, role }) => ledger.official(official).name + (role === null ? '' : ` (${role})`))
      .join(BETWEEN),
});

const COLUMNS = {
  what: [
    { name: 'id', cell: ({ engagement }) => engagement.id },
    { name: 'date', cell: ({ engagement }) => engagement.date },
    { name: 'date_precision', cell: ({ engagement }) => engagement.when.precision },
    { name: 'date_certainty', cell: ({ engagement }) => certainty(engagement.when) },
    { name: 'year', cell: ({ engagement }) => engagement.year },
    { name: 'title', cell: ({ engagement }) => engagement.title },
    { name: 'type', cell: ({ ledger, engagement }) => ledger.label('type', engagement.type) },
    { name: 'level', cell: ({ ledger, engagement }) => ledger.label('level', engagement.level) },
    { name: 'mode', cell: ({ ledger, engagement }) => ledger.label('mode', engagement.mode) },
    { name: 'host', cell: ({ ledger, engagement }) => ledger.label('host', engagement.host) },
    { name: 'city', cell: ({ engagement }) => engagement.place?.city ?? '' },
    { name: 'country', cell: ({ engagement }) => engagement.place?.country ?? '' },
    { name: 'mechanism', cell: ({ ledger, engagement }) => ledger.mechanism(engagement.mechanism).name },
    { name: 'ordinal', cell: ({ engagement }) => engagement.ordinal },
    { name: 'track', cell: ({ ledger, engagement }) => ledger.label('track', engagement.track) },
    { name: 'part_of', cell: ({ engagement }) => engagement.partOf ?? '' },
  ],
  content: [
    {
      name: 'domains',
      cell: ({ ledger, engagement }) => engagement.domains.map((code) => ledger.label('domain', code)).join(BETWEEN),
    },
    {
      name: 'outcomes',
      cell: (row) =>
        detailsOf(row)
          .outcomes.map(({ kind, detail }) => `${row.ledger.label('outcomeKind', kind)}: ${detail}`)
          .join(BETWEEN),
    },
    { name: 'confidence', cell: ({ engagement }) => engagement.confidence },
    { name: 'conflicts', cell: ({ engagement }) => engagement.conflicts },
    // One entry for each source in each of these, in the same order: an unknown title or address leaves an empty place.
    { name: 'source_publishers', cell: (row) => sourcesOf(row).map((s) => s.publisher).join(BETWEEN) },
    { name: 'source_titles', cell: (row) => sourcesOf(row).map((s) => s.title ?? '').join(BETWEEN) },
    { name: 'source_addresses', cell: (row) => sourcesOf(row).map((s) => s.url ?? '').join(BETWEEN) },
  ],
} as const satisfies Record<string, readonly Column[]>; // prettier-ignore

/** The engagements behind a figure with their sources, one a line, in the order of `ids`. */
export function rowsOf(ledger: Ledger, details: Details, ids: readonly string[]): Rows {
  const sides = ledger.core.meta.parties.map((party) => officials(party.code));
  const columns: readonly Column[] = [...COLUMNS.what, ...sides, ...COLUMNS.content];
  return {
    columns: columns.map(({ name }) => name),
    rows: ids.map((id) => {
      const row = { ledger, details, engagement: ledger.engagement(id) };
      return columns.map(({ cell }) => cell(row));
    }),
  };
}
