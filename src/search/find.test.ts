import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedWords } from '#model/fold.ts';
import type { Entry } from './entry.ts';
import { find } from './find.ts';
import { searcher } from './searcher.ts';
import { shelfOf, type Shelf } from './shelf.ts';
import { entry } from './testing/entries.ts';

const people = shelfOf('official', [
  entry('official', ['Tran Duc Luong'], 'President'),
  entry('official', ['Luong Tam Quang', 'Lương Tam Quang'], 'Minister of Public Security'),
  entry('official', ['Bui Caluong'], 'Colonel'),
  entry('official', ['Dang Minh', 'Đặng Minh', 'Zebra'], 'Ambassador to Luongia'),
  entry('official', ['Ajit Singh', 'अजित सिंह'], 'Adviser'),
]);
const names = (typed: string, shelves: readonly Shelf[] = [people]) =>
  find(shelves, typed, null).groups.flatMap(({ entries }) => entries.map((each) => each.names[0]));

describe('a search', () => {
  it('puts a name that begins with the words first, then names with a word that does, then what is said, then the rest', () => {
    expect(names('luong')).toEqual(['Luong Tam Quang', 'Tran Duc Luong', 'Dang Minh', 'Bui Caluong']);
  });

  it('keeps the order of the shelf among those that match equally well', () => {
    const shelf = shelfOf('topic', [entry('topic', ['Sea b']), entry('topic', ['Sea a'])]);
    expect(names('sea', [shelf])).toEqual(['Sea b', 'Sea a']);
  });

  it('needs no accents and no capitals, and understands them', () => {
    expect(names('LƯƠNG tam')).toEqual(['Luong Tam Quang']);
    expect(names('dang')).toEqual(names('đặng'));
    expect(names('đ')).toContain('Dang Minh');
  });

  it('knows native names in their own script, and aliases', () => {
    expect(names('सिंह')).toEqual(['Ajit Singh']);
    expect(names('सह')).toEqual([]);
    expect(names('zebra')).toEqual(['Dang Minh']);
  });

  it('needs every word, in any order', () => {
    expect(names('security quang')).toEqual(['Luong Tam Quang']);
    expect(names('security luongia')).toEqual([]);
  });

  it('finds nothing for no words', () => {
    expect(find([people], ' \n ', null)).toMatchObject({ groups: [], total: 0 });
  });

  it('begins with the kind that matches best, whichever shelf it stands on', () => {
    const places = shelfOf('place', [entry('place', ['Luong Son'])]);
    const meetings = shelfOf('engagement', [entry('engagement', ['Visit'], 'Luong')]);
    expect(find([meetings, places, people], 'luong', null).groups.map(({ kind }) => kind)).toEqual([
      'official',
      'place',
      'engagement',
    ]);
  });

  it('counts all that it found and lists the best few', () => {
    const many = Array.from({ length: 40 }, (_, i) => entry('engagement', [`Visit ${i}`]));
    const [group] = find([shelfOf('engagement', many)], 'visit', null).groups;
    expect(group?.total).toBe(40);
    expect(group?.entries).toHaveLength(12);
    const { groups, total } = find([shelfOf('engagement', many), shelfOf('topic', many)], 'visit', null);
    expect(groups.map(({ entries }) => entries.length)).toEqual([7, 7]);
    expect(total).toBe(80);
  });

  it('sees the beginning of a word after a bracket or a dash', () => {
    const shelf = shelfOf('organisation', [
      entry('organisation', ['Avietnam']),
      entry('organisation', ['Navy (Vietnam)']),
      entry('organisation', ['India–Vietnam Council']),
    ]);
    expect(names('vietnam', [shelf])).toEqual(['Navy (Vietnam)', 'India–Vietnam Council', 'Avietnam']);
  });
});

const WORDS = ['luong', 'Lương', 'quang', 'Đặng', 'delhi', 'New-Delhi', '(Delhi)', 'सिंह', 'सीमा', 'l', 'dan'];
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '));
const someEntry = fc
  .tuple(text, fc.array(text, { maxLength: 2 }))
  .map(([name, parts]) => entry('official', [name], ...parts));
const someShelf = fc.array(someEntry, { maxLength: 30 }).map((entries) => shelfOf('official', entries));
const typing = fc.array(
  fc.oneof(text, fc.constantFrom('lu', 'D', 'đ', 'el', '–', 'स', 'ng q', 'q  l', 'x')),
  { minLength: 1, maxLength: 8 },
);
const said = ({ names, parts }: Entry) => fold([...names, ...parts()].join(' '));

describe('whatever is typed', () => {
  it('is found in just those entries that hold every word of it', () => {
    fc.assert(
      fc.property(someShelf, typing, (shelf, [typed = '']) => {
        const words = foldedWords(typed);
        const holding = shelf.entries.filter((each) => words.every((word) => said(each).includes(word)));
        const { total, groups } = find([shelf], typed, null);
        expect(total).toBe(holding.length);
        for (const each of groups.flatMap(({ entries }) => entries)) expect(holding).toContain(each);
      }),
      { numRuns: 500 },
    );
  });

  it('is found the same, whatever was typed before', () => {
    fc.assert(
      fc.property(someShelf, typing, (shelf, typed) => {
        const search = searcher([shelf]);
        for (const each of typed) expect(search(each).groups).toEqual(find([shelf], each, null).groups);
      }),
      { numRuns: 300 },
    );
  });
});
