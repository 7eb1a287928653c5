import { titles } from '#i18n/messages/titles.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';

/** Someone who is on record in a post, and one engagement that says so. */
export type Holder = { readonly official: string; readonly engagement: LedgerEngagement };

/** Who is next to an official in a post, on record: neither appointments nor departures. */
export type Neighbours = {
  /** With the last engagement that gives the post. */
  readonly before: Holder | null;
  /** With the first. */
  readonly after: Holder | null;
};

const NONE: Neighbours = { before: null, after: null };

/** Posts of which an organisation has several at once: whoever is next on record did not follow. */
const SHARED = new RegExp(`^(?:${titles.shared.join('|')})\\b`);

/** Brackets that tell of the holder, not of the post: what else stands in brackets parts one post from another. */
const OF_HOLDER = new RegExp(`\\((?:${titles.ofHolder.join('|')})\\)`, 'g');
const LOOSE = new RegExp(`\\b(?:${titles.loose.join('|')})\\b`, 'g');

/** A title without what prints of the same post differ in: case, articles, punctuation, how somebody holds it. */
export const plainTitle = (role: string): string =>
  role
    .normalize('NFC')
    .toLowerCase()
    .replace(OF_HOLDER, ' ')
    .replace(/[.,’']/g, '')
    .replace(LOOSE, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a title is of this post, alone or together with another: `Deputy Prime Minister and Minister of …`. */
const isOf = (printed: string, post: string) =>
  printed === post || printed.endsWith(titles.and + post) || printed.startsWith(post + titles.and);

/** Everyone on record in the post, in order of date; a decade is no place in it. */
function holdersOf(ledger: Ledger, side: string, organisation: string | null, title: string): Holder[] {
  return ledger.engagements
    .filter(({ year }) => year !== null)
    .flatMap((engagement) =>
      engagement.participants
        .filter((p) => p.side === side && p.organisation === organisation && p.role !== null && isOf(plainTitle(p.role), title))
        .map(({ official }) => ({ official, engagement })),
    );
} // prettier-ignore

/** Whether all that is known of the first date lies before the second. */
const isBefore = (a: Holder, b: Holder) => a.engagement.when.last < b.engagement.when.first;

/**
 * The next on record in the same post of the same organisation, before and after. Where two are on record in turns or at dates that
 * cannot be told apart, the post has several holders, and nobody is named.
 */
export function neighboursOf(ledger: Ledger, official: string, role: string): Neighbours {
  const title = plainTitle(role);
  const { side } = ledger.official(official);
  const organisations = ledger.engagements
    .flatMap(({ participants }) => participants)
    .flatMap((p) => (p.official === official && p.role === role ? [p.organisation] : []));
  const organisation = organisations.at(-1) ?? null;
  if (organisation === null || SHARED.test(title)) return NONE;
  const holders = holdersOf(ledger, side, organisation, title);
  const own = holders.filter((holder) => holder.official === official);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return NONE;
  const others = holders.filter((holder) => holder.official !== official);
  if (others.some((other) => !isBefore(other, first) && !isBefore(last, other))) return NONE;
  return {
    before: others.findLast((other) => isBefore(other, first)) ?? null,
    after: others.find((other) => isBefore(last, other)) ?? null,
  };
}
