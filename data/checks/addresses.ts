import { found, type Check } from './check.ts';

const SOUND = /^https?:\/\/[^/\s]+\.[^/\s]+\/\S*$/;
const TRACKING = /utm_|[?&]amp\b|\/amp\/?$/;

export const addresses: Check = {
  id: 'addresses',
  rule: 'A source’s address is an http(s) address without tracking or AMP parts.',
  tip: 'Copy the address of the page itself; cut everything that only tells where the reader came from.',
  find: ({ sources }) =>
    sources.flatMap((row) => {
      const { url } = row.record;
      if (url === null) return [];
      if (!SOUND.test(url) || !URL.canParse(url)) return [found(row, 'url', `“${url}” is not a web address`)];
      return TRACKING.test(url) ? [found(row, 'url', `“${url}” has tracking or AMP parts`)] : [];
    }),
};
