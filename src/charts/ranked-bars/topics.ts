import type { Appearance } from '#charts/career/appearances.ts';
import { officialBars as bars } from '#i18n/messages/official-bars.ts';
import { ofOfficial } from './ofOfficial.ts';
import { column, tableRows } from './parts.ts';
import { rank } from './series.ts';

const say = bars.topics;
const TOP = 10;

/** A visit raises what the meetings inside it raise. */
const domainsOf = ({ listings }: Appearance) => new Set(listings.flatMap((e) => e.domains));

/** What was raised in the engagements that list an official, most first. */
export const officialTopics = ofOfficial({
  id: 'topics-discussed',
  say,
  groups: (appearances, { ledger }) => {
    const raised = appearances.map(domainsOf);
    const rows = ledger.codes.domain.map(({ code, label }) => ({
      key: code,
      label,
      detail: null,
      count: raised.filter((domains) => domains.has(code)).length,
      pick: { facets: { domain: code } },
      behind: () => appearances.filter((_, i) => raised[i]?.has(code)).map(({ unit }) => unit),
    }));
    const found = rows.filter(({ count }) => count > 0);
    return [rank('topic', found, TOP)];
  },
  notes: (appearances) => {
    const silent = appearances.filter((appearance) => domainsOf(appearance).size === 0).length;
    return [say.several, ...(silent > 0 ? [say.silent(silent)] : [])];
  },
  columns: [column('topic', say.column), column('engagements', bars.counts, true)],
  cells: (group) => tableRows(group).map(({ label, count }) => [label, count]),
  fill: (palette) => palette.topic,
}); // prettier-ignore
