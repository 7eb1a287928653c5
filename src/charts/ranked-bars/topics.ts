import { appearancesOf, type OfficialContext } from '#charts/career/appearances.ts';
import { officialSubtitle } from '#charts/career/subtitle.ts';
import { messages } from '#i18n/messages.ts';
import type { FigureParts } from '#export/parts.ts';
import { column, leadSentence, rankedParts, recordsOf, tableRows } from './parts.ts';
import { rank, type RankedRow } from './series.ts';

const { chartsOfficial: common } = messages;
const say = common.bars.topics;
const TOP = 10;

/** What was raised in the engagements that list an official, most first. */
export function officialTopicsParts(context: OfficialContext, number: number): FigureParts {
  const { ledger, selection } = context;
  const appearances = appearancesOf(context);
  const n = appearances.length;
  const raised = appearances.map(({ listings }) => new Set(listings.flatMap((e) => e.domains)));
  const rows = ledger.codes.domain
    .map(({ code, label }): RankedRow => ({
      key: code,
      label,
      detail: null,
      count: raised.filter((domains) => domains.has(code)).length,
      pick: { facets: { domain: code } },
    }))
    .filter(({ count }) => count > 0);
  const group = rank('topic', rows, TOP);
  const silent = raised.filter((domains) => domains.size === 0).length;
  const none = rows.length === 0;
  return rankedParts({
    id: 'topics-discussed',
    number,
    title: say.title,
    takeaway: none ? say.nothing : common.sentences(leadSentence(group, n, say), say.what),
    subtitle: officialSubtitle(context, n),
    notes: none
      ? []
      : [common.counted(n, selection.count === 'visits'), say.several, ...(silent > 0 ? [say.silent(silent)] : [])],
    table: {
      caption: say.title,
      columns: [column('topic', say.column), column('engagements', common.bars.counts, true)],
      rows: tableRows(group).map(({ label, count }) => [label, count]),
    },
    records: recordsOf(appearances),
    groups: [group],
    more: say.more,
    nothing: say.nothing,
    fill: (palette) => palette.topic,
  }); // prettier-ignore
}
