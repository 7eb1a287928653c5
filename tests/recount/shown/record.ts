import { describe, expect, it } from 'vitest';
import { followThroughSeries } from '#charts/follow-through/series.ts';
import { recordCoverage } from '#charts/record-coverage/index.ts';
import { details } from '../../fixtures/ledger.ts';
import { elapsed } from '../dates.ts';
import { idsIn } from '../meetings.ts';
import { coverageByYear, outcomesIn, threadsOf } from '../record.ts';
import { followThroughChart } from '#charts/follow-through/index.ts';
import { expectSame, for200, meetings, read, voices } from './again.ts';

const coverage = recordCoverage(details.sources);
const outcomesChart = followThroughChart(details);

describe('what is said of the record, recounted from the published tables', () => {
  it('has the same engagements, reports, independent voices and shares in every year of 200 selections', () => {
    for200(({ context, units }) => {
      const { rows } = coverage.parts(context, 1).table;
      expectSame(
        rows.filter(([, n]) => n !== 0),
        coverageByYear(voices, units),
      );
    });
  });

  it('has as many outcomes, and as many that a later engagement takes up, in 200 selections', () => {
    for200(({ context, choice }) => {
      const { outcomes, taken } = followThroughSeries(context, details);
      expect({ outcomes, taken }).toEqual(outcomesIn(read, idsIn(meetings, choice)));
    });
  });

  it('has the same threads with the same engagements and the time between them in 200 selections', () => {
    const threads = threadsOf(read);
    const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
    for200(({ context, choice }) => {
      const chosen = idsIn(meetings, choice);
      const { rows, short, years } = followThroughSeries(context, details);
      const isPlaced = (id: string) => {
        const year = byId.get(id)?.year ?? NaN;
        return year >= years[0] && year <= years[1];
      };
      const own = [...threads]
        .filter(([, ids]) => ids.some((id) => chosen.has(id) && isPlaced(id)))
        .map(([start, ids]) => ({ start, steps: meetings.filter(({ id }) => ids.includes(id)) }));
      const shown = [...rows, ...short].map(({ thread: { start, steps } }) => [
        `${start.engagement.id} ${start.outcome.id}`,
        steps.map(({ engagement }) => engagement.id),
      ]);
      expectSame(
        shown,
        own.map(({ start, steps }) => [start, steps.map(({ id }) => id)]),
      );
      const times = own.flatMap(({ steps }) =>
        steps.map((to, i) => {
          const from = steps[i - 1];
          return from ? elapsed(from.start, to.start) : null;
        }),
      );
      const { columns, rows: cells } = outcomesChart.parts(context, 1).table;
      const at = columns.findIndex(({ key }) => key === 'elapsed');
      expectSame(
        cells.map((row) => row[at]),
        times,
      );
    });
  });
});
