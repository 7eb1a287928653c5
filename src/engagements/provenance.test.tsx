// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, describe, expect, it } from 'vitest';
import type { EngagementDetails } from '#model/browser.ts';
import { followThrough } from '#model/followThrough.ts';
import type { Conflict, FactKind, Source } from '#model/record.ts';
import { EVERYTHING } from '#selection/selection.ts';
import { DEFAULT_VIEW } from '#url/view.ts';
import { Proof } from './cards/Proof.tsx';
import { ConflictItem } from './details/ConflictItem.tsx';
import { FactsTable } from './FactsTable.tsx';
import { ledgerOf, source } from './testing/ledger.ts';

afterEach(cleanup);

const ministry = {
  ...source('ministry', 'official', 'https://www.mod.example/report'),
  published: '2020-03-02',
};
const paper = source('paper', 'newspaper', 'javascript:alert(1)');
const blog = source('blog', 'aggregator');
const SOURCES: readonly Source[] = [ministry, paper, blog];

function open(supports: Readonly<Record<string, readonly FactKind[]>>, conflicts: readonly Conflict[] = []) {
  const ledger = ledgerOf([
    { id: 'talks', date: '2020-03-02', host: 'BB', place: { city: 'Port', country: 'BB' } },
  ]);
  const details: EngagementDetails = {
    summary: '', topics: [], outcomes: [], follows: [], conflicts: [...conflicts], notes: [],
    sources: Object.entries(supports).map(([id, facts]) => ({ source: id, supports: [...facts] })),
  }; // prettier-ignore
  render(
    <MemoryRouter>
      <FactsTable
        ledger={ledger}
        engagement={ledger.engagement('talks')}
        details={details}
        sources={SOURCES}
        through={followThrough(ledger, { engagements: [details] })}
        state={{ selection: EVERYTHING, view: DEFAULT_VIEW }}
      />
    </MemoryRouter>,
  );
}

const who = (fact: string) => screen.getByRole('button', { name: new RegExp(`for: ${fact}. Who says so`) });

describe('beside a fact', () => {
  it('stands how much it rests on, weak grounds by name', () => {
    open({ ministry: ['date'], paper: ['date'], blog: ['place'] });
    expect(who('Date').textContent).toMatch(/^2 sources/);
    expect(who('Place').textContent).toMatch(/^one source, an aggregator/);
  });

  it('are, on demand, those who say so and nobody else: publisher, kind, day, and a way to the report', () => {
    open({ ministry: ['date'], paper: ['place'] });
    expect(screen.queryByText('Publisher of ministry')).toBeNull();
    fireEvent.click(who('Date'));
    const items = screen.getAllByRole('listitem').filter((item) => item.textContent.includes('Publisher'));
    expect(items.map(({ textContent }) => textContent)).toEqual([
      '1Publisher of ministry · Official · 2 March 2020 · Open report at mod.example',
    ]);
    const link = within(items[0]!).getByRole('link');
    expect(link.getAttribute('href')).toBe('https://www.mod.example/report');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(who('Date').getAttribute('aria-expanded')).toBe('true');
  });

  it('stands no link to anything but a web page', () => {
    open({ paper: ['place'] });
    fireEvent.click(who('Place'));
    expect(screen.getByText('Publisher of paper').closest('li')?.textContent).toMatch(
      /No address on record$/,
    );
    expect(screen.queryByRole('link', { name: /report/ })).toBeNull();
  });

  it('stands that no source supports it, and nothing where nothing is recorded', () => {
    open({ ministry: ['date'] });
    const place = screen.getByText('Place').parentElement;
    expect(place?.textContent).toMatch(/no source$/);
    expect(screen.getByText('Outcomes').parentElement?.textContent).not.toMatch(/no source$/);
  });
});

describe('a fact about which sources disagree', () => {
  const about = (field: Conflict['field']): Conflict => ({ field, follows: 'a', why: 'b', claims: [] });

  it('says so beside its sources and leads to the first of the conflicts; how it was held counts to the place', () => {
    open({ ministry: ['date', 'place'] }, [about('title'), about('date'), about('date'), about('mode')]);
    const links = screen.getAllByRole('link', { name: /conflict/ });
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['≠ 2 conflicts about: Date', '/engagements/talks#conflict-2'],
      ['≠ 1 conflict about: Place', '/engagements/talks#conflict-4'],
    ]);
  });
});

describe('a conflict', () => {
  it('leads from each claim to the reports that make it', () => {
    const conflict: Conflict = {
      field: 'place', follows: 'Port', why: 'Nearer.',
      claims: [{ value: 'Port', sources: ['ministry'] }, { value: 'Hill', sources: ['paper', 'blog'] }],
    }; // prettier-ignore
    render(<ConflictItem conflict={conflict} sources={SOURCES} />);
    const readings = [...document.querySelectorAll('[data-stand]')].map(({ textContent }) => textContent);
    expect(readings[0]).toBe('followed“Port”Publisher of ministry · Open report at mod.example');
    expect(readings[1]).toMatch(/^not followed“Hill”Publisher of paper · .*Publisher of blog · /);
  });
});

describe('an engagement in a list', () => {
  const words = (confidence: 'high' | 'medium' | 'low', conflicts: number) => {
    const { container } = render(<Proof engagement={{ sources: [0, 1], conflicts, confidence }} />);
    return container.textContent;
  };
  it('says how many sources it has, and marks conflicts and low confidence alone', () => {
    expect(words('high', 0)).toBe('2 sources');
    expect(words('medium', 1)).toBe('2 sources\u00a0· ≠ 1 conflict');
    expect(words('low', 0)).toBe('2 sources\u00a0· low confidence');
  });
});
