const engagements = (n: number) => (n === 1 ? '1 engagement' : `${n} engagements`);
const reports = (n: number) => (n === 1 ? '1 report' : `${n} reports`);

/** Every sentence of the figure that says how well each year is reported. */
export const recordCoverage = {
  title: 'How well each year is reported',
  panels: {
    n: 'Engagements on record',
    sources: 'Reports behind them',
    independent: 'Share with two or more independent publishers',
  },
  legend: (n: number) => `share of fewer than ${n} engagements`,
  few: (n: number, of: number) => `${n}/${of}`,
  shortYear: (year: number) => `’${String(year % 100).padStart(2, '0')}`,
  takeaway: {
    thin: (year: string, few: number, n: number, years: number) =>
      `Before ${year} the record is thin: ${engagements(n)} in ${years === 1 ? 'one year' : `${years} years`}, and not every year reaches ${few}. That says little about how often the two sides met.`,
    thinThroughout: (few: number) =>
      `The record is thin throughout: to the end there are years with fewer than ${few} engagements. That says little about how often the two sides met.`,
    share: (percent: string, n: string, of: string) =>
      `Two or more independent publishers report ${percent} of what is on record (${n} of ${of})`,
    shareFew: (independent: number, n: number) =>
      n === 1
        ? `The one engagement on record has ${independent === 1 ? 'two or more independent publishers' : 'fewer than two independent publishers'}`
        : `Two or more independent publishers report ${independent} of the ${n} engagements on record`,
    range: (least: string, leastYear: string, most: string, mostYear: string) =>
      `, from ${least} in ${leastYear} to ${most} in ${mostYear}`,
    nothing: 'No engagement in view has a year on record.',
  },
  notes: {
    independent:
      'Independent publishers: different ones, none of them an aggregator; that two of them print the same agency text cannot always be told.',
    reports: 'A report behind several engagements of a year counts once in it.',
  },
  table: {
    year: 'Year',
    n: 'Engagements',
    sources: 'Reports',
    independent: 'With two or more independent publishers',
    share: 'Share, %',
  },
  year: (year: number, n: number, sources: number, independent: number) =>
    n === 0
      ? `${year}: no engagement`
      : `${year}: ${engagements(n)}, ${reports(sources)}, ${independent} with two or more independent publishers`,
} as const;
