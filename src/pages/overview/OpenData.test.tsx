// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { OpenData } from './OpenData.tsx';

const given = vi.hoisted(() => new Set<unknown>());
vi.mock('#pages/own/OwnDialog.tsx', () => ({
  OwnDialog: ({ dropped, onClose }: { readonly dropped: unknown; readonly onClose: unknown }) => {
    given.add(dropped).add(onClose);
    return <p>The dialog</p>;
  },
}));

it('hands the dialog the same things each time the page is drawn: it does not begin again', async () => {
  const { rerender } = render(<OpenData />);
  fireEvent.click(screen.getByRole('button'));
  await screen.findByText('The dialog');
  rerender(<OpenData />);
  expect(given.size).toBe(2);
});
