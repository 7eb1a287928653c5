import { found, twice, type Check } from './check.ts';

export const followsOnce: Check = {
  id: 'follows-once',
  rule: 'An engagement takes up an outcome once: as a whole, or by each outcome of its own once.',
  tip: 'Join the two links and their sources; where an outcome of its own is named, that one suffices.',
  find: ({ engagements }) =>
    engagements.flatMap((row) => {
      const { follows } = row.record;
      const targets = follows.map(({ engagement, outcome }) => `${engagement}#${outcome}`);
      const whole = targets.filter((_, i) => follows[i]?.by === null);
      const links = targets.map((target, i) => `${target} by ${follows[i]?.by ?? 'the whole'}`);
      const beside = [...new Set(whole)].filter((target) => targets.filter((t) => t === target).length > 1);
      return [
        ...twice(links).map((link) => found(row, 'follows', `${link} is listed twice`)),
        ...beside
          .filter((target) => whole.filter((t) => t === target).length === 1)
          .map((target) => found(row, 'follows', `${target} is taken up by the whole and by a part`)),
      ];
    }),
};
