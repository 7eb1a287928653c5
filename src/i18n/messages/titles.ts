/** How titles of office are put in the language of the ledger: what is read there, not what is written on screen. */
export const titles = {
  /** Joins two posts that one person holds together. */
  and: ' and ',
  /** Words that prints of the same title have or leave out. */
  loose: ['the', 'acting'],
  /** In brackets they tell of the holder, not of the post; the last is followed by a name. */
  ofHolder: ['acting', 'outgoing', 'incoming', 'designate', 'styled [^)]*'],
  /** Beginnings of titles of which an organisation has several at once; `$` stands where the title must end there. */
  shared: [
    'deputy', 'additional', 'assistant', 'joint', 'under', 'delegate', 'member', 'expert', 'envoy', 'special',
    'general officer', 'director$', 'officer',
  ],
} as const; // prettier-ignore
