import { contextOf } from '#charts/testing/context.ts';
import type { Example } from '#charts/testing/example.ts';
import { forum, ledgerWith, session } from '#charts/testing/forums.ts';
import type { Details } from '#model/browser.ts';
import type { Follow } from '#model/record.ts';
import { openLedger } from '#model/ledger.ts';
import { followThroughChart } from './index.ts';

const summits = forum('summits', 'Summits', 'leaders');
const boats = forum('boats', 'Boats under credit');
const pact = forum('pact', 'Pact', 'diplomacy');
const years = forum('years', 'Sixty years of extensions', 'functional');
const quiet = forum('quiet', 'Nothing came of it', 'parliament');

const DECADES = Array.from({ length: 60 }, (_, i) => String(1966 + i));
const sessions = ledgerWith(
  [summits, boats, pact, years, quiet],
  [
    session(summits, '2010', { type: 'talks' }),
    session(summits, '2014-09-15'),
    session(summits, '2014-10-28'),
    session(boats, '2018-03'),
    session(boats, '2022-06-09', { domains: ['maritime'] }),
    session(pact, '2011-10-12'),
    session(pact, '2013-08-12'),
    session(pact, '2019~'),
    session(quiet, '2021-01-01'),
    ...DECADES.map((year) => session(years, `${year}-05-01`)),
  ],
);
const KINDS = { credit: 'Credit line', handover: 'Handover', agreement: 'Agreement' };
const ledger = openLedger({
  ...sessions.core,
  outcomeKinds: Object.entries(KINDS).map(([code, label]) => ({ code, label, definition: label })),
});

/** What each engagement takes up: the outcome of which earlier one. */
const FOLLOWS: Readonly<Record<string, string>> = {
  'summits-2014-10-28': 'summits-2014-09-15',
  'boats-2018-03': 'summits-2014-10-28',
  'boats-2022-06-09': 'boats-2018-03',
  'pact-2013-08-12': 'pact-2011-10-12',
  'pact-2019': 'pact-2013-08-12',
  ...Object.fromEntries(
    DECADES.slice(1).map((year) => [`years-${year}-05-01`, `years-${Number(year) - 1}-05-01`]),
  ),
};
const DETAILS: Readonly<Record<string, string>> = {
  'summits-2014-09-15': 'USD 100 million for defence equipment',
  'years-1966-05-01':
    'Contract whose forty-character words take more than one line beside the axis of its extensions',
};
const kindOf = (id: string) =>
  id === 'boats-2022-06-09' ? 'handover' : id.startsWith('summits') ? 'credit' : 'agreement';

/** Every engagement has one outcome, which takes up that of the one before it in its thread. */
export const DETAILED: Details = {
  sources: [],
  mechanisms: {},
  engagements: ledger.engagements.map(({ id, title }) => {
    const target = FOLLOWS[id];
    const follow: Follow[] = target
      ? [{ engagement: target, outcome: 'first', by: 'first', sources: ['paper'], note: 'Carried further.' }]
      : [];
    return {
      summary: title, topics: [], follows: follow, sources: [], conflicts: [], notes: [],
      outcomes: [{ id: 'first', kind: kindOf(id), detail: DETAILS[id] ?? `Outcome of ${title}`, amount: null }],
    }; // prettier-ignore
  }),
};

export const CHART = followThroughChart(DETAILED);

const recent = { mechanism: ['summits', 'boats', 'pact', 'quiet'], from: 2010 };

export const EXAMPLES = {
  empty: { name: 'no thread in view', context: contextOf(ledger, { selection: { mechanism: ['quiet'] } }) },
  one: { name: 'one thread of three', context: contextOf(ledger, { selection: { mechanism: ['pact'] } }) },
  typical: { name: 'two threads', context: contextOf(ledger, { selection: recent }) },
  filtered: {
    name: 'one engagement inside the filters',
    context: contextOf(ledger, { selection: { domain: ['maritime'], from: 2012 } }),
  },
  extreme: { name: 'sixty engagements in sixty years', context: contextOf(ledger) },
} satisfies Readonly<Record<string, Example>>;
