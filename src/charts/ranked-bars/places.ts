import { rollup } from 'd3-array';
import { appearancesOf, type OfficialContext } from '#charts/career/appearances.ts';
import { officialSubtitle } from '#charts/career/subtitle.ts';
import { messages } from '#i18n/messages.ts';
import type { FigureParts } from '#export/parts.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import { column, leadSentence, rankedParts, recordsOf, tableRows } from './parts.ts';
import { rank, type RankedRow } from './series.ts';

const { chartsOfficial: common } = messages;
const say = common.bars.places;
const TOP = { places: 7, forums: 6 } as const;

const regions = new Intl.DisplayNames('en', { type: 'region' });

/** A city; failing that the country; failing that what the ledger says of where it was. */
function placeOf({ place, host }: LedgerEngagement, ledger: Ledger): Omit<RankedRow, 'count'> {
  const name = (code: string) =>
    ledger.core.meta.parties.find((party) => party.code === code)?.name ?? regions.of(code) ?? code;
  if (host === 'online' || place === null)
    return { key: host, label: ledger.label('host', host), detail: null, pick: { facets: { host } } };
  const label = place.city ?? say.cityUnstated(name(place.country));
  // A city has no filter of its own: only who was host.
  return { key: `${place.country} ${label}`, label, detail: null, pick: null };
}

function count(rows: readonly Omit<RankedRow, 'count'>[]): RankedRow[] {
  const counts = rollup(rows, (same) => ({ ...same[0]!, count: same.length }), (row) => row.key); // prettier-ignore
  return [...counts.values()];
}

/** Where an official met the other side, and in which forums. */
export function placesForumsParts(context: OfficialContext, number: number): FigureParts {
  const { ledger } = context;
  const appearances = appearancesOf(context);
  const n = appearances.length;
  const forum = ({ mechanism }: LedgerEngagement): Omit<RankedRow, 'count'> => ({
    key: mechanism,
    label: ledger.mechanism(mechanism).name,
    detail: null,
    pick: { facets: { mechanism } },
  });
  const places = rank('place', count(appearances.map(({ unit }) => placeOf(unit, ledger))), TOP.places);
  const forums = rank('forum', count(appearances.map(({ unit }) => forum(unit))), TOP.forums);
  return rankedParts({
    id: 'places-and-forums',
    number,
    title: say.title,
    takeaway: n === 0 ? say.nothing : common.sentences(leadSentence(places, n, say), say.what),
    subtitle: officialSubtitle(context, n),
    notes: n === 0 ? [] : [common.counted(n, context.selection.count === 'visits')],
    table: {
      caption: say.title,
      columns: [column('kind', say.kind), column('name', say.column), column('engagements', common.bars.counts, true)],
      rows: [
        ...tableRows(places).map((row) => [say.place, row.label, row.count]),
        ...tableRows(forums).map((row) => [say.forum, row.label, row.count]),
      ],
    },
    records: recordsOf(appearances),
    groups: [places, forums],
    more: say.more,
    nothing: say.nothing,
    fill: (palette) => palette.ink2,
  }); // prettier-ignore
}
