/** How engagements are counted: the rules behind every figure, a term each. */
export const counting = [
  {
    term: 'Engagement',
    text: 'One dated contact between the two sides. A visit is one engagement; formal meetings inside it are engagements of their own. By default every one is counted; “visits once” folds the meetings into their visit. Every figure prints the rule in force.',
  },
  {
    term: 'Date',
    text: 'As precise as a source states it, and never more. An engagement that lasts is counted once, at its start. One that is known to the year only stands in a hatched bar of its own beside that year; one that is known to the decade only is in no bar and is counted in the note.',
  },
  {
    term: 'Years chosen',
    text: 'An engagement is inside the years if its whole possible start is. What is too coarse to tell is left out and counted in the note.',
  },
  {
    term: 'Filters',
    text: 'Within one filter any of the chosen values is enough; across filters all must hold. For topics one can ask for all. The number beside an option is what it would give, ignoring the other choices in its own filter. Where visits count once, a visit counts at every option that it or one of its meetings has.',
  },
  {
    term: 'Topics',
    text: 'An engagement can raise several, so that shares add to more than 100%. A topic is recorded only where a source says that it was raised.',
  },
  {
    term: 'Level',
    text: 'That of the highest person named as lead or signatory; a visit has the level of the visitor. Ships, exercises, units, companies and institutes are working level. Where neither a person nor a source gives it, it is not stated.',
  },
  {
    term: 'Role and rank',
    text: 'As of the engagement, in the words of its reports. A line between two engagements in the same post is no statement about the time between them.',
  },
  {
    term: 'Host',
    text: 'The side in whose country it took place, a third country, or none for meetings online and calls by telephone.',
  },
  {
    term: 'Previous period',
    text: 'The equally long run of years before the years chosen, under the same other filters; left out where the record does not reach back as far.',
  },
  {
    term: 'Next due',
    text: 'The last session on record and the interval that a source states. Without a stated interval nothing is said to be due.',
  },
  {
    term: 'Small numbers',
    text: 'Below twenty, figures say “3 of 7” rather than a percentage. Counts of one or two a year are what was reported, not a trend; no significance is claimed for any difference.',
  },
  {
    term: 'More reports, or more meetings',
    text: 'Where meetings rose from one run of five years to the next and the reports for each of them, a report on several counted once, rose by a tenth or more as well, the figure says that a part of the rise may be better reporting.',
  },
  {
    term: 'Independent publishers',
    text: 'Two reports are independent of each other where their publishers differ and neither is an aggregator. Two newspapers that print the same agency text still count as two: the ledger cannot always tell.',
  },
  {
    term: 'Sources',
    text: 'Each published report counts as one, reprints of the same agency text included. A number beside a fact names the reports that support it.',
  },
] as const;
