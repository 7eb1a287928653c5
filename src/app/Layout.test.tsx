// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router-dom';
import { expect, it, vi } from 'vitest';
import { createClient } from '#state/client.ts';
import { ledger } from '../../tests/fixtures/ledger.ts';
import { Layout } from './Layout.tsx';

vi.mock('#pages/own/Banner.tsx', () => ({
  default: () => {
    throw new Error('not loaded');
  },
}));

it('keeps the page where the line that says whose data it shows does not load', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const client = createClient();
  client.setQueryData(['ledger', 'own:abc'], { ...ledger, own: 'own:abc' });
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={['/?data=own:abc']}>
        <Routes>
          <Route element={<Layout />}>
            <Route index element={<p>The page</p>} />
          </Route>
        </Routes>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(screen.getByText('The page')).toBeTruthy();
});
