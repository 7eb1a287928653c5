import { describe, expect, it } from 'vitest';
import type { Chart } from '#charts/chart.ts';
import { neighboursSeries } from '#charts/topic-neighbours/series.ts';
import { topicForums } from '#charts/topic-ranks/forums.ts';
import { topicLevels } from '#charts/topic-ranks/levels.ts';
import { topicOfficials } from '#charts/topic-ranks/officials.ts';
import { topicTrend } from '#charts/topic-trend/index.ts';
import { cell } from '../csv.ts';
import { neighbours, raisedIn, trend } from '../topics.ts';
import { countIn, expectSame, forSubjects, read, type Drawn } from './again.ts';

const codes = (list: string) => read('codes').filter((row) => cell(row, 'list') === list);
const domains = codes('domains').map((row) => cell(row, 'code'));

const forTopics = (holds: (drawn: Drawn, domain: string) => void) => {
  forSubjects(domains, holds);
};

/** The rows of a figure whose notes say of how many they speak. */
function rowsOf(chart: (domain: string) => Chart, { context, units }: Drawn, domain: string) {
  const { table, notes } = chart(domain).parts(context, 1);
  const n = units.filter(({ members }) => members.some((m) => m.facts['domain']?.includes(domain))).length;
  if (countIn(notes.join(' ')) !== n) expect.fail(`${domain}: ${notes.join(' ')}`);
  return table.rows;
}

const namesOf = (rows: readonly Readonly<Record<string, string>>[], id: string, name: string) =>
  new Map(rows.map((row) => [cell(row, id), cell(row, name)]));

describe('the figures of every topic, recounted from the published tables for 200 selections', () => {
  it('have the same engagements in every year, of as many, with the same share', () => {
    forTopics((drawn, domain) => {
      const shown = rowsOf(topicTrend, drawn, domain).filter(([, n, of]) => n !== 0 || of !== 0);
      expectSame(shown, trend(drawn.units, domain), domain);
    });
  });

  it('have the same mechanisms, as often as they raise it and as often as they met', () => {
    const names = namesOf(read('mechanisms'), 'id', 'name');
    expect(new Set(names.values()).size).toBe(names.size);
    forTopics((drawn, domain) => {
      const own = raisedIn(drawn.units, domain, 'mechanism').map(([id, n, of]) => [names.get(id), n, of]);
      expectSame(rowsOf(topicForums, drawn, domain), own, domain);
    });
  });

  it('have the same levels, as often as they raise it and as often as anything', () => {
    const labels = namesOf(codes('levels'), 'code', 'label');
    forTopics((drawn, domain) => {
      const own = raisedIn(drawn.units, domain, 'level').map(([code, n, of]) => [labels.get(code), n, of]);
      expectSame(rowsOf(topicLevels, drawn, domain), own, domain);
    });
  });

  it('have the same officials, as often as what raises it lists them', () => {
    const names = namesOf(read('officials'), 'id', 'name');
    expect(new Set(names.values()).size).toBe(names.size);
    forTopics((drawn, domain) => {
      const own = raisedIn(drawn.units, domain, 'official').map(([id, n]) => [names.get(id), n]);
      const shown = rowsOf(topicOfficials, drawn, domain).map((row) => [row[1], row.at(-1)]);
      expectSame(shown, own, domain);
    });
  });

  it('have the same topics beside it, as often as they are and as chance would give', () => {
    forTopics((drawn, domain) => {
      const { rows } = neighboursSeries(drawn.context, domain);
      const shown = rows.map((row) => [row.domain, row.together, row.all, row.lift.toFixed(9)]);
      expectSame(shown, neighbours(drawn.units, domain), domain);
    });
  });
});
