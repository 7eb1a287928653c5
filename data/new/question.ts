import { exactly, nearest, type Named } from '../nearest.ts';
import { text, type Reader } from './answer.ts';

/** A conversation: questions and answers one by one, and lines in between. */
export type Talk = {
  readonly ask: (question: string) => Promise<string>;
  readonly say: (line: string) => void;
};

/** Asks until there is an answer that can stand; says at once why one cannot. */
export async function must<T>({ ask, say }: Talk, question: string, read: Reader<T>): Promise<T> {
  for (;;) {
    const answer = (await ask(`${question}: `)).trim();
    const result =
      answer === '' ? { wrong: 'an answer is needed here; Ctrl-C writes nothing' } : read(answer);
    if ('value' in result) return result.value;
    say(`  ${result.wrong}`);
  }
}

/** The same where Enter is an answer too: nothing, or the default; a hyphen is nothing in any case. */
export async function may<T>(
  { ask, say }: Talk,
  question: string,
  otherwise: string | null,
  read: Reader<T>,
): Promise<T | null> {
  const hint = otherwise === null ? '' : ` [${otherwise}]`;
  for (;;) {
    const answer = (await ask(`${question}${hint}: `)).trim() || otherwise;
    if (answer === null || answer === '-') return null;
    const result = read(answer);
    if ('value' in result) return result.value;
    say(`  ${result.wrong}`);
  }
}

export type Choice = { readonly id: string } | { readonly fresh: string } | null;

type Offer = {
  /** The answer may also be `+`: none of these, it is new. */
  readonly fresh?: boolean;
  /** Words that are new by themselves where nothing bears them, such as an address. */
  readonly isNew?: (words: string) => boolean;
  /** What Enter means at first. */
  readonly otherwise?: string | null;
  /** What is likely, offered before anything is typed. */
  readonly likely?: readonly Named[];
  /** What tells a candidate from others of its name, such as a person's last role. */
  readonly about?: (id: string) => string;
};

/**
 * Asks for something that is on record, by any words: offers what is like them, takes a number, further words, or nothing.
 * A single match is named and taken only when the editor agrees; an id that is typed in full needs no second answer.
 */
export async function choose(
  talk: Talk,
  question: string,
  candidates: readonly Named[],
  { fresh = false, isNew = () => false, otherwise = null, likely = [], about = () => '' }: Offer = {},
): Promise<Choice> {
  const line = ({ id, names: [name] }: Named) =>
    [name === undefined || name === id ? id : `${name} (${id})`, about(id)].filter(Boolean).join(', ');
  const offer = (list: readonly Named[]) => list.forEach((one, i) => talk.say(`  ${i + 1}  ${line(one)}`));
  const or = fresh ? ', other words, or + for new' : ' or other words';

  let asked: string | null = null;
  let offered = likely;
  offer(offered);
  let words = await may(talk, question, otherwise, text);
  while (words !== null) {
    if (fresh && words === '+' && asked !== null) return { fresh: asked };
    const picked = /^\d$/.test(words)
      ? offered[Number(words) - 1]
      : candidates.find(({ id }) => id === words);
    if (picked) {
      if (line(picked) !== words) talk.say(`  taken: ${line(picked)}`);
      return { id: picked.id };
    }
    asked = words;
    const same = exactly(words, candidates);
    if (same.length === 0 && isNew(words)) return { fresh: words };
    offered = same.length > 0 ? same : nearest(words, candidates, 9);
    const [only] = offered.length === 1 ? offered : [];
    if (only) {
      words = await may(talk, `  ${line(only)}? Enter takes it; n${or}`, null, text);
      if (words === null || words === 'y') return { id: only.id };
      if (words !== 'n') continue;
      offered = [];
    } else if (offered.length === 0) talk.say(`  nothing on record is like “${words}”`);
    else offer(offered);
    words = await may(
      talk,
      offered.length > 0 ? `number${or}` : `other words${fresh ? ', or + for new' : ''}`,
      null,
      text,
    );
  }
  return null;
}

/** As `choose`, until something is chosen. */
export async function mustChoose(
  talk: Talk,
  question: string,
  candidates: readonly Named[],
): Promise<string> {
  for (;;) {
    const choice = await choose(talk, question, candidates);
    if (choice && 'id' in choice) return choice.id;
    talk.say('  an answer is needed here; Ctrl-C writes nothing');
  }
}
