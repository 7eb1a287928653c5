import { describe, expect, it } from 'vitest';
import { contextOf } from '#charts/testing/context.ts';
import { forum, ledgerWith, listed, official, session } from '#charts/testing/forums.ts';
import { forumsFigure, topicForums } from './forums.ts';
import { levelsFigure } from './levels.ts';
import { officialsFigure } from './officials.ts';

const security = forum('security', 'Security Dialogue', 'security');
const visits = forum('visits', 'Ministers: visits');
const people = [official('anna', 'Anna', 'AA'), official('bo', 'Bo', 'BB'), official('cem', 'Cem', 'BB')];

const ledger = ledgerWith(
  [security, visits],
  [
    session(security, '2018', { level: 'secretary', domains: ['cyber'], participants: [listed('anna', 'AA', 'Deputy Adviser'), listed('bo', 'BB')] }),
    session(security, '2020', { level: 'secretary', domains: ['cyber', 'law'], participants: [listed('anna', 'AA', 'Adviser')] }),
    session(security, '2022', { level: 'secretary', domains: ['law'], participants: [listed('cem', 'BB')] }),
    session(visits, '2023', { level: 'minister', domains: ['cyber'] }),
    session(visits, '2024', { level: 'minister', domains: ['un'] }),
  ],
  people,
); // prettier-ignore
const context = contextOf(ledger);
const rows = ({ groups }: ReturnType<typeof forumsFigure>) =>
  groups.map(({ shown }) => shown.map(({ key, count, detail }) => [key, count, detail]));

describe('the forums that carry a topic', () => {
  it('are ranked, each beside everything else that it did', () => {
    expect(rows(forumsFigure(context, 'cyber'))).toEqual([[['security', 2, '2 of its 3'], ['visits', 1, '1 of its 2']]]); // prettier-ignore
  });
  it('say which carried it most', () => {
    expect(forumsFigure(context, 'cyber').takeaway).toContain('Security Dialogue carried it most, in 2 of the 3 engagements'); // prettier-ignore
    expect(forumsFigure(context, 'terrorism').takeaway).toBe('No mechanism in view carries it.');
  });
  it('hold the engagements that raise it and no others', () => {
    expect(topicForums('cyber').parts(context, 2).records).toHaveLength(3);
  });
  it('lead to their pages, with the filters', () => {
    const { selection, view } = contextOf(ledger, { selection: { track: ['security'] } });
    expect(forumsFigure(context, 'cyber').address?.('security', { selection, view })).toBe('/mechanisms/security?track=security'); // prettier-ignore
  });
});

describe('the levels of a topic', () => {
  it('stand in the order of the codebook, not of their counts', () => {
    expect(rows(levelsFigure(context, 'cyber'))).toEqual([[['minister', 1, 'of 2 in view'], ['secretary', 2, 'of 3 in view']]]); // prettier-ignore
  });
  it('say which is the most frequent', () => {
    expect(levelsFigure(context, 'cyber').takeaway).toBe('Most often at the level of deputy minister or secretary, 2 of 3. Highest level first.'); // prettier-ignore
  });
  it('say which tie, and that all were at one', () => {
    const at = (...levels: string[]) =>
      levelsFigure(contextOf(ledgerWith([security], levels.map((level) => session(security, '2018', { level, domains: ['cyber'] }))), {}), 'cyber').takeaway; // prettier-ignore
    expect(at('minister', 'minister', 'secretary', 'secretary', 'head')).toBe('Most often at the levels of minister and deputy minister or secretary, twice each. Highest level first.'); // prettier-ignore
    expect(at('minister', 'minister')).toBe('Always at the level of minister. Highest level first.');
    expect(at('minister', 'secretary')).toBe('No level has more than any other. Highest level first.');
    expect(at('minister')).toBe('At the level of minister.');
  });
});

describe('the officials of a topic', () => {
  it('stand by side, with the last role on record', () => {
    expect(rows(officialsFigure(context, 'cyber'))).toEqual([[['anna', 2, 'Adviser']], [['bo', 1, 'role not recorded']]]); // prettier-ignore
  });
  it('are said to have been there, not to have spoken of it, and unnamed ones are counted', () => {
    const figure = officialsFigure(context, 'cyber');
    expect(figure.takeaway).toContain('The record says who was there, not who spoke of it');
    expect(figure.notes.join(' ')).toContain('1 engagement of these names nobody.');
  });
});
