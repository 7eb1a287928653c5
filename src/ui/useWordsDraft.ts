import { useEffect, useRef, useState } from 'react';

/** A held key must not write an address thirty times a second. */
const PAUSE = 120;

type Words = {
  /** The words as they are held elsewhere. */
  readonly value: string;
  /** The reader is writing; called at a short distance. */
  readonly onWrite: (words: string) => void;
  /** The reader has ended, with what was handed on last. */
  readonly onEnd: (words: string) => void;
};

/** Words while they are written: shown at once, handed on a moment later, given up when the reader goes Back. */
export function useWordsDraft(words: Words) {
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(words);
  useEffect(() => {
    latest.current = words;
  });
  useEffect(() => {
    const giveUp = () => {
      clearTimeout(timer.current);
      setDraft(null);
    };
    addEventListener('popstate', giveUp);
    return () => {
      clearTimeout(timer.current);
      removeEventListener('popstate', giveUp);
    };
  }, []);

  const write = (next: string) => {
    setDraft(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current.onWrite(next), PAUSE);
  };
  const end = () => {
    clearTimeout(timer.current);
    if (draft !== null) latest.current.onEnd(draft);
  };
  return {
    shown: draft ?? words.value,
    write,
    end,
    leave: () => {
      end();
      setDraft(null);
    },
  };
}
