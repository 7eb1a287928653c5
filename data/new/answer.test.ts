import { describe, expect, it } from 'vitest';
import * as answer from './answer.ts';

const said = <T>(read: answer.Reader<T>, text: string) => {
  const result = read(text);
  return 'value' in result ? result.value : result.wrong;
};

describe('an answer', () => {
  it('is a date as the ledger writes it, or a sentence that says how', () => {
    for (const date of ['2022-09-13', '2018-04', '2016', '201X', '2019-11-24/2019-11-28', '2012-09-26?'])
      expect(said(answer.date, date)).toBe(date);
    for (const date of ['12 May 2023', '2023-02-30', '2023-5', '2023-05-02/2023-05-01'])
      expect(said(answer.date, date)).toContain(`“${date}” is not a date: write 2022-09-13, 2018-04 or 2016`);
  });

  it('is a code or its label, or the codes that there are', () => {
    const modes = [
      { id: 'in-person', names: ['In person'] },
      { id: 'virtual', names: ['Online'] },
    ];
    expect(said(answer.oneOf(modes), 'online')).toBe('virtual');
    expect(said(answer.oneOf(modes), 'zoom')).toBe('“zoom” is not in the list; known: in-person, virtual');
  });

  it('is a number of a session', () => {
    expect(said(answer.ordinal, '15')).toBe(15);
    for (const text of ['15th', '0', '-1', '1.5'])
      expect(said(answer.ordinal, text)).toContain(`“${text}” is no`);
  });

  it('is a country in capitals and a city in the spelling of the registry, or one to be added', () => {
    expect(said(answer.country, 'vn')).toBe('VN');
    expect(said(answer.country, 'Vietnam')).toContain('two letters');
    const city = answer.city(['Hanoi', 'Nha Trang']);
    expect(said(city, 'nha trang')).toBe('Nha Trang');
    expect(said(city, 'Hue')).toContain(
      'is not in places.json for this country; known: Hanoi, Nha Trang; +Hue keeps it',
    );
    expect(said(city, '+Hue')).toBe('Hue');
  });

  it('names kinds of fact that the record states', () => {
    const facts = answer.facts(['date', 'topics']);
    expect(said(facts, 'topics, date')).toEqual(['date', 'topics']);
    expect(said(facts, 'dates')).toBe('“dates” is no kind of fact; known: date, topics');
    expect(said(facts, 'date outcomes')).toContain('the record states no outcomes');
  });

  it('is the address of a page, without what only tells where a reader came from', () => {
    expect(said(answer.address, 'https://a.example/b')).toBe('https://a.example/b');
    expect(said(answer.address, 'a.example/b')).toContain('is not a web address: copy');
    expect(said(answer.address, 'https://a.example/b?utm_source=x')).toContain('has tracking or AMP parts');
  });

  it('picks of a short list by number or name', () => {
    const some = answer.someOf(['paper', 'agency']);
    expect(said(some, '2, paper')).toEqual(['agency', 'paper']);
    expect(said(some, '3')).toContain('write numbers from 1 to 2');
  });

  it('keeps diacritics for the native name, and codes of languages short', () => {
    expect(said(answer.latin, 'Lê Văn Đức')).toContain('write it without diacritics here');
    expect(said(answer.language, 'VI')).toBe('vi');
    expect(said(answer.language, 'English')).toContain('two letters');
  });
});
