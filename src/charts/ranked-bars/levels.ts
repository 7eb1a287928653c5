import { officialBars as bars } from '#i18n/messages/official-bars.ts';
import { ofOfficial } from './ofOfficial.ts';
import { column, tableRows } from './parts.ts';

const say = bars.levels;

/** How high the engagements that list an official were: the highest level first, as the codebook orders them. */
export const officialLevels = ofOfficial({
  id: 'levels-of-engagements',
  say,
  groups: (appearances, { ledger }) => {
    const rows = ledger.codes.level.map(({ code, label }) => {
      const own = appearances.filter(({ unit }) => unit.level === code);
      return {
        key: code,
        label,
        detail: null,
        count: own.length,
        pick: { facets: { level: code } },
        behind: () => own.map(({ unit }) => unit),
      };
    });
    return [{ kind: 'level', shown: rows.filter(({ count }) => count > 0), rest: [] }];
  },
  columns: [column('level', say.column), column('engagements', bars.counts, true)],
  cells: (group) => tableRows(group).map(({ label, count }) => [label, count]),
  fill: (palette) => palette.ink2,
});
