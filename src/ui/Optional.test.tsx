// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { lazy, type ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { again } from './again.ts';
import { Optional } from './Optional.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('keeps what is in its place where a part of the site does not arrive, and takes nothing else along', async () => {
  // What React writes of an error that a boundary has caught.
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const Layer = lazy(() => Promise.reject(new Error('offline')));
  render(
    <main>
      <p>the page</p>
      <Optional fallback={<p>the picture</p>}>
        <Layer />
      </Optional>
    </main>,
  );
  await vi.waitFor(() => expect(told).toHaveBeenCalled());
  expect(screen.getByText('the picture')).toBeDefined();
  expect(screen.getByText('the page')).toBeDefined();
});

it('shows its content once it is there', async () => {
  const Layer = lazy(() => Promise.resolve({ default: () => <p>the live face</p> }));
  render(
    <Optional fallback={<p>the picture</p>}>
      <Layer />
    </Optional>,
  );
  expect(await screen.findByText('the live face')).toBeDefined();
  expect(screen.queryByText('the picture')).toBeNull();
});

it('is asked for again at the next click, without loading the page again', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const load = vi.fn<() => Promise<{ default: () => ReactNode }>>();
  load.mockRejectedValueOnce(new Error('offline'));
  load.mockResolvedValue({ default: () => <p>the live face</p> });
  const onFailed = vi.fn();
  const Layer = again(load);
  render(
    <Optional fallback={<p>the picture</p>} onFailed={onFailed}>
      <Layer />
    </Optional>,
  );
  await vi.waitFor(() => expect(told).toHaveBeenCalled());
  expect(onFailed).toHaveBeenCalledOnce();
  expect(screen.getByText('the picture')).toBeDefined();
  expect(load).toHaveBeenCalledOnce();
  document.body.click();
  expect(await screen.findByText('the live face')).toBeDefined();
  expect(load).toHaveBeenCalledTimes(2);
});
