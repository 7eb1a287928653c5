import { describe, expect, it } from 'vitest';
import { DETAILED, EXAMPLES, CHART } from './examples.ts';
import { followThroughSeries } from './series.ts';

const seriesOf = (key: keyof typeof EXAMPLES) => followThroughSeries(EXAMPLES[key].context, DETAILED);
const ids = (key: keyof typeof EXAMPLES) =>
  seriesOf(key).rows.map(({ placed }) =>
    placed.map(({ step, inView }) => `${step.engagement.id}${inView ? '' : ' out'}`),
  );

describe('what became of outcomes', () => {
  it('is a row for each thread of three engagements or more, in order of date', () => {
    expect(ids('typical')).toEqual([
      ['pact-2011-10-12', 'pact-2013-08-12', 'pact-2019'],
      ['summits-2014-09-15', 'summits-2014-10-28', 'boats-2018-03', 'boats-2022-06-09'],
    ]);
  });

  it('shows a thread whole of which one engagement is in view, the others as outside', () => {
    expect(ids('filtered')).toEqual([
      ['summits-2014-09-15 out', 'summits-2014-10-28 out', 'boats-2018-03 out', 'boats-2022-06-09'],
    ]);
  });

  it('counts outcomes in view and those taken up, not threads', () => {
    const { outcomes, taken } = seriesOf('typical');
    expect([outcomes, taken]).toEqual([9, 5]);
    expect(CHART.parts(EXAMPLES.typical.context, 1).takeaway).toBe(
      '5 of 9 outcomes in view are taken up by a later engagement on record; the longest thread, “USD 100 million for defence equipment”, has 4 engagements in 2014–2022.',
    );
  });

  it('says that none is on record where nothing in view came of anything', () => {
    expect(seriesOf('empty').rows).toEqual([]);
    expect(CHART.parts(EXAMPLES.empty.context, 1).takeaway).toBe(
      'Of 1 outcome in view none is taken up by a later engagement on record; no thread runs through three engagements.',
    );
  });

  it('keeps what the years leave out in the table and counts it', () => {
    const from = {
      ...EXAMPLES.typical.context,
      selection: { ...EXAMPLES.typical.context.selection, from: 2015 },
    };
    const row = followThroughSeries(from, DETAILED).rows.at(-1);
    expect(row?.beyond.map(({ step }) => step.engagement.id)).toEqual([
      'summits-2014-09-15',
      'summits-2014-10-28',
    ]);
    expect(CHART.parts(from, 1).notes.join(' ')).toContain('4 engagements lie outside the years shown');
    expect(CHART.parts(from, 1).table.rows).toHaveLength(7);
  });
});
