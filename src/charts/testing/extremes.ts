import { openLedger, type Ledger } from '#model/ledger.ts';
import type { Official } from '#model/record.ts';
import { forum, listed, official } from './forums.ts';
import { ledgerOf, manyDrafts } from './ledger.ts';

/** Of exactly forty characters, and no two alike. */
const long = (words: string, i: number): string =>
  `${`${words} with a long name of its own`.padEnd(35, '.').slice(0, 35)} ${String(i).padStart(4, '0')}`;

/** Subjects of the pages of which figures are about one thing: ids that the examples of those figures use. */
const FORUMS = ['dialogue', 'talks', ...Array.from({ length: 38 }, (_, i) => `forum-${i}`)];
const OFFICIALS = ['general', ...Array.from({ length: 299 }, (_, i) => `official-${i}`)];

const relabel = <T extends { readonly label: string }>(list: readonly T[], words: string): T[] =>
  list.map((entry, i) => ({ ...entry, label: long(words, i) }));

const sideOf = (i: number) => (i % 2 === 0 ? 'AA' : 'BB');
const people: Official[] = OFFICIALS.map((id, i) => official(id, long('Official', i), sideOf(i)));

/** So many engagements of sixty years and forty forums, every label forty characters long. */
export function extremeLedger(count: number): Ledger {
  const { core } = ledgerOf(manyDrafts(count, 1967, 2026));
  const ordinals = new Map<string, number>();
  const engagements = core.engagements.map((e, i) => {
    const id = FORUMS[Math.min(i % 40, (i * 7) % 40)] ?? 'dialogue';
    // Every fifth number is not on record.
    const ordinal = (ordinals.get(id) ?? 1) + (i % 5 === 0 ? 2 : 1);
    ordinals.set(id, ordinal);
    const people = [0, 2 * (i % 150), 2 * ((i * 13) % 150) + 1].map((at) =>
      listed(OFFICIALS[at] ?? 'general', sideOf(at), long('Role', i % 12), long('Rank', i % 9)),
    );
    return {
      ...e, mechanism: id, ordinal: id === 'talks' ? null : ordinal, participants: people.slice(i % 3),
      place: { city: long('City', i % 20), country: 'AA' }, conflicts: i % 4, confidence: i % 5 === 0 ? ('low' as const) : ('high' as const),
    };
  }); // prettier-ignore
  return openLedger({
    ...core,
    engagements,
    officials: people,
    tracks: relabel(core.tracks, 'Track'),
    levels: relabel(core.levels, 'Level'),
    types: relabel(core.types, 'Type'),
    hosts: relabel(core.hosts, 'Host'),
    domains: relabel(core.domains, 'Topic'),
    mechanisms: FORUMS.map((id, i) => forum(id, long('Forum', i), core.tracks[i % core.tracks.length]?.code, i % 4 === 0 ? 'P1Y' : null)),
  });
} // prettier-ignore
