/**
 * What the editors of this dataset say of its making: a dataset of another pair of countries brings its own text. Numbers that can be
 * counted in the ledger are not written here but counted.
 */
export const coverage = {
  made: [
    'The records were collected in three passes over stored published reports: ministries, agencies, newspapers, specialist sites. Doubles were merged; statements that only one side made, with no contact behind them, were left out.',
    'Further passes then tested what had been collected, corrected it, and added contacts that had been missed. Every record names its reports, and which of its facts each report supports.',
  ],
  verified: [
    'A random sample of 45 of the 215 records for 2007–2023 was checked field by field: of 304 filled fields, 274 were found confirmed, 2 wrong, 15 incomplete, and 13 in no report at all. Dates, places, people, roles, topics and outcomes alone came to 214 fields: 196 confirmed, none wrong, 5 not found, 13 incomplete. No event turned out to be invented.',
    'Two chosen groups were checked as well: 50 records that were recent or doubtful, and 86 from series, with weak sources or odd addresses. What was found wrong was mended.',
    'Against a chronology drawn up without sight of the ledger, 113 of 127 contacts were already in it. The share is lowest before 2010 (4 of 8) and for coast guards, ships and exercises (26 of 32). Eleven of the fourteen that were missing have been added.',
  ],
  limits: [
    'Collecting and checking drew on the same store of reports. “Confirmed” therefore means that the store agrees with itself, often in reprints of one agency text, and the share of contacts found is an upper bound.',
    'The figures above describe the ledger before it was corrected; nothing was measured again. Seventy of the first 270 records were never checked one by one, and neither confidence grades nor kinds of sources were. Parliamentary and functional contacts were left out of the comparison with the chronology.',
    'Likeliest to be missing still: calls of ships and coast guards, receptions of ambassadors, and delegations below the chiefs of staff.',
    'A report that was only read in advance of an event is named as such in the notes of the record. People who were only expected to attend are not listed.',
    'Some dates rest on inference. The year of a report without one is inferred from what surrounds it and marked; a round that no report dates is kept to its decade rather than guessed.',
  ],
  leftOut: [
    'Multilateral meetings in which no contact of the two sides is shown.',
    'Contacts without any year, and offices or courses without a dated contact.',
    'Announcements and commentary by one side alone.',
  ],
} as const;
