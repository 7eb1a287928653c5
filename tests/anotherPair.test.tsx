// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ComponentType } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router-dom';
import { afterEach, describe, expect, it } from 'vitest';
import { dataset } from '#model/dataset.ts';
import { openLedger } from '#model/ledger.ts';
import { split } from '#model/split.ts';
import { createClient } from '#state/client.ts';
import { paths } from '#url/paths.ts';
import Compare from '#pages/Compare.tsx';
import Engagement from '#pages/Engagement.tsx';
import Engagements from '#pages/Engagements.tsx';
import Mechanism from '#pages/Mechanism.tsx';
import Mechanisms from '#pages/Mechanisms.tsx';
import Official from '#pages/Official.tsx';
import Officials from '#pages/Officials.tsx';
import Outcomes from '#pages/Outcomes.tsx';
import Overview from '#pages/Overview.tsx';
import Report from '#pages/Report.tsx';
import Sources from '#pages/Sources.tsx';
import Topic from '#pages/Topic.tsx';
import Topics from '#pages/Topics.tsx';

/** Two countries of novels. */
const file = resolve(import.meta.dirname, 'fixtures/ruritania-graustark.json');
const { core, details } = split(dataset.parse(JSON.parse(readFileSync(file, 'utf8'))));
const client = createClient();
client.setQueryData(['ledger'], openLedger(core));
client.setQueryData(['details'], details);

afterEach(cleanup);

const markup = (route: string, address: string, Page: ComponentType) =>
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={[address]}>
        <Routes>
          <Route path={route} element={<Page />} />
        </Routes>
      </MemoryRouter>
    </QueryClientProvider>,
  ).container.innerHTML;

const PAGES: readonly (readonly [route: string, address: string, page: ComponentType])[] = [
  ['/', paths.overview(), Overview],
  ['/engagements', paths.engagements(), Engagements],
  ['/engagements/:id', paths.engagement('2016-05-04-border-talks-2'), Engagement],
  ['/officials', paths.officials(), Officials],
  ['/officials/:id', paths.official('anton-vel'), Official],
  ['/mechanisms', paths.mechanisms(), Mechanisms],
  ['/mechanisms/:id', paths.mechanism('border-talks'), Mechanism],
  ['/topics', paths.topics(), Topics],
  ['/topics/:domain', paths.topic('rivers'), Topic],
  ['/outcomes', paths.outcomes(), Outcomes],
  ['/compare', paths.compare(), Compare],
  ['/sources', paths.sources(), Sources],
  ['/report', paths.report(), Report],
];

/** What only the published ledger has: its countries, their cities, its topics and forums. */
const FOREIGN =
  /\b(?:Indian?|Viet ?nam|New Delhi|Hanoi)\b|\b(?:IN|VN)\b|[Mm]aritime|[Cc]yber|Security Dialogue/;

describe('another pair of countries', () => {
  it.each(PAGES)('has the page %s at %s to itself', (route, address, page) => {
    const html = markup(route, address, page);
    expect(/Ruritania|Border Talks|Rivers/.test(html)).toBe(true);
    expect(FOREIGN.exec(html)?.[0]).toBeUndefined();
  });

  it('is counted, named and drawn in the figures of the overview', () => {
    const html = markup('/', paths.overview(), Overview);
    expect(html).toContain('<b>9 engagements</b> between Ruritania and Graustark');
    for (const words of ['Leaders', 'Defence', 'Mountain passes', 'Border Talks'])
      expect(html).toContain(words);
  });
});
