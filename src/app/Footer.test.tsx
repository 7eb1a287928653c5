// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '#state/client.ts';
import { ledger } from '../../tests/fixtures/ledger.ts';
import { Footer } from './Footer.tsx';

afterEach(cleanup);

function links(address: string) {
  const client = createClient();
  client.setQueryData(['ledger'], ledger);
  client.setQueryData(['ledger', 'own:abc'], { ...ledger, own: 'own:abc' });
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={[address]}>
        <Footer />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return screen.getAllByRole('link').map((link) => link.getAttribute('href'));
}

describe('the links of the footer', () => {
  it('keep the view, as those of the header do', () => {
    expect(links('/?domain=cyber')).toEqual([
      '/method?domain=cyber',
      '/method?domain=cyber#downloads',
      '/method?domain=cyber#cite',
    ]);
  });

  it('lead to how a dataset of the reader’s own is cited, and never to the files of the published ledger', () => {
    expect(links('/?data=own:abc')).toEqual(['/method?data=own:abc', '/method?data=own:abc#cite']);
  });
});
