import type { Talk } from './question.ts';

/** For tests: answers by the beginning of the question, each question its next answer, and Enter when none is left. */
export function answering(answers: Record<string, string[]>) {
  const said: string[] = [];
  const left = new Map(Object.entries(answers).map(([start, list]) => [start, [...list]]));
  const talk: Talk = {
    ask: (question) => {
      const start = [...left.keys()].find((key) => question.trim().startsWith(key));
      return Promise.resolve((start === undefined ? undefined : left.get(start)?.shift()) ?? '');
    },
    say: (line) => said.push(line),
  };
  return { talk, said, left: () => [...left].filter(([, list]) => list.length > 0).map(([start]) => start) };
}
