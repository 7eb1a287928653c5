import { exactly, nearest, type Named } from '../nearest.ts';

/** A conversation: questions and answers one by one, and lines in between. */
export type Talk = {
  readonly ask: (question: string) => Promise<string>;
  readonly say: (line: string) => void;
};

/** Asks until there is an answer. */
export async function must({ ask }: Talk, question: string): Promise<string> {
  for (;;) {
    const answer = (await ask(`${question}: `)).trim();
    if (answer !== '') return answer;
  }
}

/** Asks once; nothing, or the default, where Enter is pressed. */
export async function may(
  { ask }: Talk,
  question: string,
  otherwise: string | null = null,
): Promise<string | null> {
  const hint = otherwise === null ? '' : ` [${otherwise}]`;
  return (await ask(`${question}${hint}: `)).trim() || otherwise;
}

const shown = ({ id, names }: Named) => (names[0] === undefined ? id : `${names[0]} (${id})`);

export type Choice = { readonly id: string } | { readonly fresh: string } | null;

/**
 * Asks for something that is on record, by any words: offers what is like them, takes a number, further words, or nothing.
 * With `fresh` the answer may also be `+`: none of these, it is new.
 */
export async function choose(
  talk: Talk,
  question: string,
  candidates: readonly Named[],
  fresh = false,
): Promise<Choice> {
  let words = await may(talk, question);
  let offered: Named[] = [];
  let asked = words;
  while (words !== null) {
    const picked = offered[Number(words) - 1] ?? exactly(words, candidates);
    if (picked) return { id: picked.id };
    if (fresh && words === '+' && asked !== null) return { fresh: asked };
    asked = words;
    offered = nearest(words, candidates, 9);
    offered.forEach((candidate, i) => talk.say(`  ${i + 1}  ${shown(candidate)}`));
    if (offered.length === 0) talk.say('  nothing on record is like it');
    words = await may(talk, fresh ? 'number, other words, or + for new' : 'number or other words');
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
  }
}
