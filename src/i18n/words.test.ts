import { describe, expect, it } from 'vitest';
import { compareText } from './collate.ts';
import { formatAlternatives, formatList } from './lists.ts';
import { formatDecimal, formatNumber, formatPercent } from './numbers.ts';

describe('numbers', () => {
  it('are grouped, averages have one decimal place', () => {
    expect(formatNumber(12345)).toBe('12,345');
    expect(formatDecimal(3.14)).toBe('3.1');
    expect(formatDecimal(3)).toBe('3');
  });
  it('never round something to nothing or less than all to all', () => {
    expect(formatPercent(41, 100)).toBe('41%');
    expect(formatPercent(1, 292)).toBe('<1%');
    expect(formatPercent(291, 292)).toBe('>99%');
    expect(formatPercent(292, 292)).toBe('100%');
    expect(formatPercent(0, 292)).toBe('0%');
    expect(formatPercent(0, 0)).toBe('0%');
  });
});

describe('lists and names', () => {
  it('are joined as a reader would', () => {
    expect(formatList(['a', 'b', 'c'])).toBe('a, b and c');
    expect(formatList(['a'])).toBe('a');
    expect(formatAlternatives(['a', 'b'])).toBe('a or b');
  });
  it('are sorted with their diacritics beside the bare letter, numbers by value', () => {
    const names = ['Zu', 'Đặng', 'Lương', 'Dang', 'Luong', '10th', '2nd'];
    expect(names.toSorted(compareText)).toEqual(['2nd', '10th', 'Dang', 'Đặng', 'Luong', 'Lương', 'Zu']);
  });
});

describe('the terms of the interface', () => {
  const messages = import.meta.glob<string>('./messages/*.ts', { query: '?raw', import: 'default', eager: true });
  /** What is written between quotes; `domain` alone is a code. */
  const written = Object.entries(messages).flatMap(([file, text]) =>
    [...text.replaceAll(`'domain'`, '').matchAll(/'(?:[^'\\\n]|\\.)*'|`[^`]*`/g)].map(([literal]) => `${file}: ${literal}`),
  );

  it('call one thing by one name: a topic is no domain, a mechanism no forum', () => {
    expect(written.length).toBeGreaterThan(1000);
    expect(written.filter((literal) => /\b(domain|forum)s?\b(?![^{}]*\})/i.test(literal))).toEqual([]);
  });
}); // prettier-ignore
