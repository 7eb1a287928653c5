import { contextOf } from '#charts/testing/context.ts';
import type { Example } from '#charts/testing/example.ts';
import { forum, ledgerWith, session } from '#charts/testing/forums.ts';
import { sessionTimeline } from './index.ts';

/** The forum of every example. */
export const FORUM = 'dialogue';
const dialogue = forum(FORUM, 'Policy Dialogue', 'defence', 'P2Y');
const visits = forum(FORUM, 'Ministers: visits and talks', 'leaders');

/** Held in turn and elsewhere, known to the day, month, year and decade, with numbers missing and a topic that comes and goes. */
export const typical = ledgerWith(
  [dialogue],
  [
    session(dialogue, '201X', { ordinal: 4, host: 'BB', domains: ['maritime'] }),
    session(dialogue, '2012-09-26?', { ordinal: 3, host: 'AA', domains: ['maritime', 'training'] }),
    session(dialogue, '2015', { ordinal: 5, host: 'unknown' }),
    session(dialogue, '2017-03', { ordinal: 6, host: 'BB', domains: ['training', 'cyber'] }),
    session(dialogue, '2018-08-01', { ordinal: 7, host: 'AA', domains: ['training', 'cyber'] }),
    session(dialogue, '2019-10-03', { ordinal: 8, host: 'BB', domains: ['maritime', 'training'] }),
    session(dialogue, '2021-01-12', { ordinal: 9, host: 'online', domains: ['training'] }),
    session(dialogue, '2025-11-10', { id: 'last', ordinal: 11, host: 'AA', domains: ['training', 'un'] }),
    session(dialogue, '2025-11-10', { id: 'part', partOf: 'last', type: 'talks', domains: ['law'] }),
    session(dialogue, '2016-05-05', { type: 'memorandum', domains: ['crime'] }),
  ],
);

/** No numbers and no interval: visits, one of them with talks inside. */
export const visiting = ledgerWith(
  [visits],
  [
    session(visits, '2007-12-18', { type: 'visit', host: 'AA', domains: ['maritime'] }),
    session(visits, '2015-05-23/2015-05-26', { id: 'visit', type: 'visit', host: 'AA' }),
    session(visits, '2015-05-24', { id: 'talks', partOf: 'visit', type: 'talks', host: 'AA', domains: ['maritime', 'cyber'] }),
    session(visits, '2016-06-05', { type: 'visit', host: 'BB', domains: ['maritime'] }),
  ],
); // prettier-ignore

const single = ledgerWith([dialogue], [session(dialogue, '2020-02-01', { ordinal: 1, domains: ['cyber'] })]);
const silent = ledgerWith([visits], [session(visits, '201X', { type: 'visit' })]);

/** Sixty years, twice a year. */
const extreme = ledgerWith(
  [dialogue],
  Array.from({ length: 120 }, (_, i) =>
    session(dialogue, `${1966 + Math.floor(i / 2)}-0${1 + 6 * (i % 2)}-15`, {
      id: `s-${i}`,
      ordinal: i + 1,
      host: i % 2 === 0 ? 'AA' : 'BB',
      domains: ['maritime', 'cyber', 'law', 'un'].slice(0, i % 5),
    }),
  ),
);

export const EXAMPLES = {
  typical: { name: 'numbered sessions', context: contextOf(typical) },
  filtered: { name: 'some outside the filters', context: contextOf(typical, { selection: { from: 2018 } }) },
  visiting: { name: 'visits without numbers', context: contextOf(visiting) },
  single: { name: 'one session', context: contextOf(single) },
  empty: { name: 'nothing dated to a year', context: contextOf(silent) },
  extreme: { name: 'sixty years', context: contextOf(extreme) },
} as const satisfies Readonly<Record<string, Example>>;

/** The chart that the gallery draws. */
export const CHART = sessionTimeline(FORUM);
