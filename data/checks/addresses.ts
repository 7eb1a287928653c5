import { found, type Check } from './check.ts';

const SOUND = /^https?:\/\/[^/\s]+\.[^/\s]+\/\S*$/;
const TRACKING = /utm_|[?&]amp\b|\/amp\/?$/;

/** What is wrong with an address, or null. */
export function wrongWith(url: string) {
  if (!SOUND.test(url) || !URL.canParse(url)) return `“${url}” is not a web address`;
  return TRACKING.test(url) ? `“${url}” has tracking or AMP parts` : null;
}

export const addresses: Check = {
  id: 'addresses',
  rule: 'A source’s address is an http(s) address without tracking or AMP parts.',
  tip: 'Copy the address of the page itself; cut everything that only tells where the reader came from.',
  find: ({ sources }) =>
    sources.flatMap((row) => {
      const { url } = row.record;
      const wrong = url === null ? null : wrongWith(url);
      return wrong === null ? [] : [found(row, 'url', wrong)];
    }),
};
