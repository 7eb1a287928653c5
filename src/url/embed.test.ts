import { describe, expect, it } from 'vitest';
import { embedAddress, embedTheme } from './embed.ts';

describe('the address of a figure alone', () => {
  it('keeps the filters of its page, wherever the site lies', () => {
    expect(embedAddress('cadence', 'https://a.example/?by=host&domain=cyber~maritime', 'auto')).toBe(
      'https://a.example/embed/cadence?by=host&domain=cyber~maritime',
    );
    expect(embedAddress('topic-year', 'https://a.example/ledger/', 'dark')).toBe(
      'https://a.example/ledger/embed/topic-year?theme=dark',
    );
  });

  it('names the official, forum or topic that the figure is about', () => {
    expect(embedAddress('career', 'https://a.example/x/officials/rajnath-singh?from=2018', 'light')).toBe(
      'https://a.example/x/embed/career/rajnath-singh?from=2018&theme=light',
    );
    expect(embedAddress('who-met-whom-matrix', 'https://a.example/officials', 'auto')).toBe(
      'https://a.example/embed/who-met-whom-matrix',
    );
    expect(embedAddress('compare-topics', 'https://a.example/compare?a=domain:cyber&b=all', 'auto')).toBe(
      'https://a.example/embed/compare-topics?a=domain:cyber&b=all',
    );
    expect(embedAddress('record-coverage', 'https://a.example/x/method#coverage', 'auto')).toBe(
      'https://a.example/x/embed/record-coverage',
    );
  });

  it('is none for a figure that cannot stand alone, and none without a page', () => {
    expect(embedAddress('series-strip', 'https://a.example/engagements/x', 'auto')).toBeNull();
    expect(embedAddress('toString', 'https://a.example/', 'auto')).toBeNull();
    expect(embedAddress('cadence', '', 'auto')).toBeNull();
  });

  it("is none for a reader's own dataset, which no other browser has", () => {
    expect(embedAddress('cadence', 'https://a.example/?data=own:k3v9', 'auto')).toBeNull();
  });

  it('takes a theme that there is, and otherwise the one of the reader', () => {
    expect(embedTheme('?domain=cyber&theme=dark')).toBe('dark');
    expect(embedTheme('?theme=sepia')).toBe('auto');
    expect(embedTheme('')).toBe('auto');
  });
});
