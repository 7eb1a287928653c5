import { contextOf } from '../testing/context.ts';
import type { Example } from '../testing/example.ts';
import { forum, ledgerWith, session } from '../testing/forums.ts';

const security = forum('security', 'Security Dialogue', 'security', 'P2Y');
const consultation = forum('consultation', 'Political Consultation and Strategic Dialogue', 'diplomacy');
const policy = forum('policy', 'Policy Dialogue', 'defence');
const exercise = forum('exercise', 'Army exercise', 'defence', 'P1Y');
const exchange = forum('exchange', 'Young officers’ exchange', 'defence', 'P1Y');

const sea = { domains: ['maritime'] };

/** Every kind of mark and gap: known to the day, month, year and decade; missing numbers; ahead, overdue, dormant. */
export const typical = ledgerWith(
  [security, consultation, policy, exercise, exchange],
  [
    session(security, '2018-04', { ordinal: 1 }),
    session(security, '2022-09-13', { ordinal: 2, ...sea }),
    session(security, '2024-12-05', { ordinal: 3, ...sea }),
    session(security, '2016', { type: 'agreement-signing' }),
    session(consultation, '2011-08-08', { ordinal: 5 }),
    session(consultation, '2015-05~', { ordinal: 7, ...sea }),
    session(consultation, '2015-06-02', { ordinal: 8 }),
    session(policy, '2012-09-26?', { ordinal: 7 }),
    session(policy, '201X', { ordinal: 8 }),
    session(policy, '2015', { ordinal: 9, ...sea }),
    session(policy, '2017-03-01', { ordinal: 10, ...sea }),
    session(exercise, '2024-11-04', { type: 'exercise', ordinal: 5, ...sea }),
    session(exercise, '2025-11-11', { type: 'exercise', ordinal: 6 }),
    session(exchange, '2020-02-10', { type: 'working-meeting' }),
    session(exchange, '2024-06-21', { type: 'working-meeting', ...sea }),
  ],
);

const often = forum(
  'often',
  'Forum whose name alone takes up more than one line of its label',
  'leaders',
  'P6M',
);
const days = Array.from({ length: 120 }, (_, i) => `${1966 + Math.floor(i / 2)}-${i % 2 ? '07' : '01'}-15`);
const extreme = ledgerWith(
  [often, policy],
  [
    ...days.map((date, i) => session(often, date, { ordinal: i + 1 })),
    session(policy, '1970', { ordinal: 1 }),
    session(policy, '2020-02', { ordinal: 40 }),
  ],
);

const pair = ledgerWith(
  [policy],
  [session(policy, '2017-03-01', { ordinal: 1 }), session(policy, '2019-04', { ordinal: 2 })],
);

const calls = forum('calls', 'Ministers: calls', 'leaders');
const once = forum('once', 'A forum with a name of forty characters x', 'leaders');
/** A forum with every kind of host; another that met once, and one that holds calls. */
const hosts = ledgerWith(
  [policy, calls, once],
  [
    session(policy, '2015-03-01', { ordinal: 1, host: 'AA' }),
    session(policy, '2017-04-01', { ordinal: 2, host: 'BB' }),
    session(policy, '2019-04-01', { ordinal: 3, host: 'third' }),
    session(policy, '2021-04-01', { ordinal: 4, host: 'online' }),
    session(policy, '2023-04-01', { ordinal: 5, host: 'unknown' }),
    session(calls, '2016-04-01', { type: 'visit', host: 'AA' }),
    session(calls, '2018-04-01', { type: 'visit', host: 'BB' }),
    session(once, '2020-04-01', { ordinal: 1 }),
  ],
);

export const EXAMPLES = {
  empty: { name: 'nothing in view', context: contextOf(typical, { selection: { track: ['leaders'] } }) },
  one: { name: 'one forum of two sessions', context: contextOf(pair) },
  typical: { name: 'five forums', context: contextOf(typical) },
  filtered: { name: 'sessions outside the filters, from 2014', context: contextOf(typical, { selection: { domain: ['maritime'], from: 2014 } }) },
  past: { name: 'years that end before today', context: contextOf(typical, { selection: { to: 2019 } }) },
  hosts: { name: 'every kind of host, two forums folded', context: contextOf(hosts) },
  all: { name: 'all forums', context: contextOf(hosts, { view: { forums: 'all' } }) },
  extreme: { name: 'sixty years, twice a year', context: contextOf(extreme) },
} satisfies Readonly<Record<string, Example>>; // prettier-ignore
