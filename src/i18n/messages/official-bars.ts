const engagements = (n: number) => (n === 1 ? '1 engagement' : `${n} engagements`);

/** What ranked bars say of an official: whom, on what, how high, where. */
export const officialBars = {
  counterparts: {
    title: 'Counterparts met',
    what: 'Engagements that list both; last role on record.',
    most: (name: string, n: number, of: number) => `${name} was met most, in ${n} of ${engagements(of)}.`,
    tied: (names: string, n: number) => `${names} were met most, in ${engagements(n)} each.`,
    nothing: 'No engagement in view lists anyone of the other side.',
    noRole: 'role not recorded',
    more: (n: number, least: number, most: number) =>
      least === most
        ? `${n} more, met ${most === 1 ? 'once' : `in ${engagements(most)}`}${n === 1 ? '' : ' each'}`
        : `${n} more, met in ${least} to ${most} engagements`,
    column: 'Counterpart',
    role: 'Last role on record',
  },
  topics: {
    title: 'Topics discussed',
    what: 'Engagements that raised the topic.',
    most: (topic: string, n: number, of: number) => `${topic} came up most, in ${n} of ${engagements(of)}.`,
    tied: (topics: string, n: number) => `${topics} came up most, in ${engagements(n)} each.`,
    nothing: 'No engagement in view records a topic.',
    more: (n: number, least: number, most: number) =>
      least === most
        ? `${n} more, raised ${most === 1 ? 'once' : `in ${engagements(most)}`}${n === 1 ? '' : ' each'}`
        : `${n} more, raised in ${least} to ${most} engagements`,
    column: 'Topic',
    silent: (n: number) => `${engagements(n)} of these record no topic.`,
    several: 'An engagement can raise several topics.',
  },
  levels: {
    title: 'How high',
    what: 'Engagements by level, the highest first.',
    most: (level: string, n: number, of: number) =>
      `${level} is the most frequent level, ${n} of ${engagements(of)}.`,
    tied: (levels: string, n: number) => `${levels} are the most frequent levels, ${engagements(n)} each.`,
    nothing: 'No engagement in view lists this official.',
    more: () => '',
    column: 'Level',
  },
  places: {
    title: 'Places and mechanisms',
    headings: { place: 'Places', forum: 'Mechanisms' },
    what: 'Engagements by place, then by mechanism.',
    most: (place: string, n: number, of: number) =>
      `${place} is the most frequent place, ${n} of ${engagements(of)}.`,
    tied: (places: string, n: number) => `${places} are the most frequent places, ${engagements(n)} each.`,
    nothing: 'No engagement in view lists this official.',
    more: (n: number, least: number, most: number) =>
      least === most
        ? `${n} more, ${engagements(most)}${n === 1 ? '' : ' each'}`
        : `${n} more, ${least} to ${most} engagements`,
    unstated: 'Not stated',
    cityUnstated: (country: string) => `${country}, city not stated`,
    column: 'Place or mechanism',
    kind: 'Kind',
    kinds: { place: 'place', forum: 'mechanism' } as Readonly<Record<string, string>>,
  },
  counts: 'Engagements',
  row: (label: string, detail: string | null, n: number) =>
    `${[label, ...(detail === null ? [] : [detail])].join(', ')}: ${engagements(n)}`,
} as const;
