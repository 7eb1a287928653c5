import { describe, expect, it } from 'vitest';
import { parseArguments, USAGE, UsageError } from './arguments.ts';

describe('what is typed after npm run figures', () => {
  it('needs a folder, and has an answer for the rest', () => {
    expect(parseArguments(['--out', 'a'])).toEqual({
      out: 'a',
      query: '',
      site: null,
      preset: 'article',
      theme: 'light',
      png: null,
      pdf: false,
      sheet: false,
      subjects: { official: null, mechanism: null, topic: null },
    });
    expect(() => parseArguments([])).toThrow('--out is missing');
  });

  it('takes a view, a size, colours and the address to print', () => {
    const wanted = parseArguments(['--out', 'a', '--query', '?domain=cyber', '--site', 'https://ledger.example/sub/', '--preset', 'square', '--theme', 'dark', '--topic', 'cyber']); // prettier-ignore
    expect(wanted).toMatchObject({
      subjects: { topic: 'cyber' },
      query: '?domain=cyber',
      preset: 'square',
      theme: 'dark',
    });
    expect(wanted?.site?.href).toBe('https://ledger.example/sub/');
  });

  it('shows the usage where help is asked for', () => {
    expect(parseArguments(['--help'])).toBeNull();
    expect(USAGE).toContain('--out DIR');
  });

  it.each([
    ['an unknown size', ['--out', 'a', '--preset', 'huge'], 'Choose one of article, wide'],
    ['a name that every object has', ['--out', 'a', '--theme', 'toString'], 'Choose one of light, dark'],
    ['a scale that no file has', ['--out', 'a', '--png', '5'], 'Choose one of 1, 2, 3, 4'],
    ['an address that is none', ['--out', 'a', '--site', 'ledger'], 'It begins with https://'],
    ['an unknown option', ['--out', 'a', '--colour', 'red'], '--colour'],
  ])('names what is wrong with %s', (_, args, sentence) => {
    expect(() => parseArguments(args)).toThrow(UsageError);
    expect(() => parseArguments(args)).toThrow(sentence);
  });
});
