import type { Records } from './records.ts';

/**
 * What an editor may want to look at though no rule is broken. One thing so far: a numbered session announced the next one,
 * the session with the next number is on record, and nothing links them. Only numbered sessions of one forum tell which
 * meeting is the next; where an announcement names another forum or none, whether it is meant would be a guess.
 */
export function notes({ engagements }: Records): string[] {
  const all = engagements.map(({ record }) => record);
  const taken = new Set(
    all.flatMap(({ follows }) => follows.map(({ engagement, outcome }) => `${engagement}#${outcome}`)),
  );
  return all.flatMap(({ id, mechanism, ordinal, outcomes }) => {
    const next =
      ordinal === null
        ? undefined
        : all.find((other) => other.mechanism === mechanism && other.ordinal === ordinal + 1);
    return outcomes
      .filter((outcome) => next && outcome.kind === 'next-meeting' && !taken.has(`${id}#${outcome.id}`))
      .map(
        (outcome) =>
          `${id} announced: “${outcome.detail}”. ${next?.id}, the next session, is on record and does not take it up: add it to its follows where a report of that session says so.`,
      );
  });
}
