// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { startTransition, Suspense, use, useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { Choice } from './Choice.tsx';

afterEach(cleanup);

type Word = 'year' | 'quarter' | 'month';
const WORDS: readonly Word[] = ['year', 'quarter', 'month'];

/** A page that follows a choice only when it is let. */
function slow() {
  const handed: Word[] = [];
  const pages = new Map<Word, { arrives: Promise<void>; arrive: () => void }>();
  const pageOf = (word: Word) => {
    const page = pages.get(word) ?? { arrives: Promise.resolve(), arrive: () => {} };
    if (!pages.has(word)) page.arrives = new Promise<void>((resolve) => (page.arrive = resolve));
    pages.set(word, page);
    return page;
  };
  function Page({ word }: { readonly word: Word }) {
    if (word !== 'year') use(pageOf(word).arrives);
    return <h1>{word}</h1>;
  }
  function App() {
    const [word, setWord] = useState<Word>('year');
    const choose = (next: Word) => {
      handed.push(next);
      startTransition(() => setWord(next));
    };
    return (
      <>
        <Choice
          label="Unit"
          options={WORDS.map((value) => ({ value, label: value }))}
          value={word}
          onChange={choose}
        />
        <Suspense fallback="…">
          <Page word={word} />
        </Suspense>
      </>
    );
  }
  render(<App />);
  return {
    handed,
    arrive: (word: Word) =>
      act(() => {
        pageOf(word).arrive();
        return Promise.resolve();
      }),
  };
}

const radio = (name: Word) => screen.getByRole<HTMLInputElement>('radio', { name });
const choose = (name: Word) =>
  act(() => {
    fireEvent.click(radio(name));
    return Promise.resolve();
  });
const shown = () => WORDS.filter((word) => radio(word).checked).join();

it('shows a choice before the page has followed', async () => {
  const { arrive } = slow();
  await choose('month');
  expect(shown()).toBe('month');
  expect(screen.getByRole('heading').textContent).toBe('year');
  await arrive('month');
  expect(shown()).toBe('month');
  expect(screen.getByRole('heading').textContent).toBe('month');
});

it('hands on what was chosen meanwhile, and nothing between', async () => {
  const { handed, arrive } = slow();
  await choose('quarter');
  await choose('month');
  await choose('year');
  expect(shown()).toBe('year');
  expect(handed).toEqual(['quarter']);
  await arrive('quarter');
  expect(handed).toEqual(['quarter', 'year']);
  expect(shown()).toBe('year');
  expect(screen.getByRole('heading').textContent).toBe('year');
});

it('has nothing left to hand on where the reader came back to what he had chosen first', async () => {
  const { handed, arrive } = slow();
  await choose('quarter');
  await choose('month');
  await choose('quarter');
  await arrive('quarter');
  expect(handed).toEqual(['quarter']);
  expect(shown()).toBe('quarter');
  await choose('year');
  expect(shown()).toBe('year');
});
