import { contextOf } from '../testing/context.ts';
import type { Example } from '../testing/example.ts';
import { forum, ledgerWith, listed, official, session } from '../testing/forums.ts';
import { career } from './index.ts';

const talks = forum('talks', 'Defence ministers: visits and talks');
const dialogue = forum('dialogue', 'Policy Dialogue');

const GENERAL = 'general';
const people = [
  official(GENERAL, 'Anders General', 'AA'),
  official('minister', 'Bea Minister', 'BB'),
  official('envoy', 'Cem Envoy', 'BB'),
  official('colleague', 'Dana Colleague', 'AA'),
  ...Array.from({ length: 9 }, (_, i) => official(`met-${i}`, `Official ${i}`, 'BB')),
];

const CHIEF = 'Chief of the General Staff and Deputy Minister of National Defence';
const MINISTER = 'Minister of National Defence';
const minister = listed('minister', 'BB', 'Defence Minister');

/** An official in three posts, with every precision of date, a visit with meetings inside it, and ranks that change. */
export const typical = ledgerWith(
  [talks, dialogue],
  [
    session(dialogue, '201X', { participants: [listed(GENERAL, 'AA', CHIEF)] }),
    session(talks, '2017-10-30', { participants: [listed(GENERAL, 'AA', CHIEF, 'Lieutenant General'), listed('envoy', 'BB')], place: { city: 'Harbour', country: 'AA' }, domains: ['maritime'] }),
    session(talks, '2019-11-24/2019-11-28', { id: 'visit', type: 'visit', participants: [listed(GENERAL, 'AA', CHIEF, 'Lieutenant General'), minister], place: { city: 'Capital', country: 'BB' } }),
    session(talks, '2019-11-25', { id: 'inside', partOf: 'visit', participants: [listed(GENERAL, 'AA', CHIEF, 'Lieutenant General'), minister], place: { city: 'Capital', country: 'BB' }, domains: ['maritime', 'cyber'] }),
    session(talks, '2020-02-01', { participants: [minister] }),
    session(talks, '2021-07-01', { participants: [listed(GENERAL, 'AA', MINISTER), minister], host: 'online' }),
    session(talks, '2022', { participants: [listed(GENERAL, 'AA', MINISTER, 'General'), listed('colleague', 'AA', 'Aide')], host: 'unknown' }),
    session(talks, '2023-06', { participants: [listed(GENERAL, 'AA', MINISTER, 'General'), listed('minister', 'BB', 'Prime Minister')], place: { city: null, country: 'BB' }, domains: ['cyber'] }),
    session(talks, '2026-05-06', { participants: [listed(GENERAL, 'AA', null, 'General'), minister], place: { city: 'Harbour', country: 'AA' }, domains: ['cyber'] }),
  ],
  people,
); // prettier-ignore

const months = Array.from(
  { length: 240 },
  (_, i) => `${1970 + Math.floor(i / 4)}-${`0${1 + (i % 4) * 3}`.slice(-2)}-05`,
);
const extreme = ledgerWith(
  [talks],
  months.map((date, i) =>
    session(talks, date, {
      id: `e-${i}`,
      participants: [
        listed(GENERAL, 'AA', `${CHIEF} ${Math.floor(i / 24)}`, `Rank ${Math.floor(i / 6)}`),
        listed(`met-${i % 9}`, 'BB', 'A role with a rather long name of its own'),
      ],
      place: { city: `City ${i % 11}`, country: 'AA' },
      domains: ['maritime'],
    }),
  ),
  people,
); // prettier-ignore

/** The chart that the gallery draws. */
export const CHART = career(GENERAL);

export const EXAMPLES = {
  empty: { name: 'nothing in view', context: contextOf(typical, { selection: { track: ['leaders'] } }) },
  one: { name: 'one engagement', context: contextOf(typical, { selection: { from: 2021, to: 2021 } }) },
  typical: { name: 'three posts', context: contextOf(typical) },
  visits: { name: 'visits counted once', context: contextOf(typical, { selection: { count: 'visits' } }) },
  extreme: { name: 'sixty years, ten posts, forty ranks', context: contextOf(extreme) },
} satisfies Readonly<Record<string, Example>>; // prettier-ignore
