/** Every sentence around the pages: header, footer, loading, failures. */
export const app = {
  name: 'Engagement Ledger',
  parties: (first: string, second: string) => `${first} – ${second}`,
  skip: 'Skip to the content',
  menu: 'Menu',
  menuTitle: 'Pages',
  close: 'Close',
  navigation: 'Pages',
  pages: {
    overview: 'Overview',
    engagements: 'Engagements',
    officials: 'Officials',
    mechanisms: 'Mechanisms',
    topics: 'Topics',
    outcomes: 'Outcomes',
    compare: 'Compare',
    sources: 'Sources',
    method: 'Method',
  },
  title: (page: string, ledger: string) => `${page} · ${ledger}`,
  search: {
    name: 'Search',
    long: 'Search engagements, people, topics',
    failed: 'did not load: try again',
  },
  footer: 'About the ledger',
  counts: (engagements: string, officials: string, mechanisms: string, sources: string) =>
    `${engagements} engagements, ${officials} officials, ${mechanisms} mechanisms, ${sources} sources on record.`,
  dataset: (version: string, date: string) => `Dataset ${version} of ${date}.`,
  methodLink: 'Method and coverage limits',
  downloads: 'Downloads',
  cite: 'Cite',
  theme: (name: string) => `Theme: ${name}`,
  themes: { light: 'light', dark: 'dark', auto: 'as the system' },

  loading: 'Loading the ledger…',
  printedEarly: 'Printed before all of this page was loaded. Print it again once it is complete.',
  inView: (total: string, n: number) => (n === 1 ? '1 engagement in view' : `${total} engagements in view`),

  shallow: {
    sentence: 'The words are searched in titles, names, places and topics only: the rest did not load.',
    retry: 'Load the rest',
  },

  failure: {
    title: {
      file: 'The ledger did not load',
      program: 'This page did not load',
      bug: 'This page cannot be shown',
    },
    offline: 'This device is offline. The ledger needs one connection to load; after that it stays.',
    missing:
      'The server does not give out the data file that this page expects: the site was probably just updated.',
    server: 'The server that holds the data has a fault of its own. It may be gone in a moment.',
    answered: (status: number) => `It answered with status ${status}.`,
    damaged: 'The data file did not arrive, or not as it was published, and was therefore not used.',
    program: 'A part of this site did not load. Check the connection, or load the page again.',
    bug: 'This page met a fault of its own. The rest of the ledger is not affected.',
    retry: 'Try again',
    reload: 'Load the page again',
    home: 'Go to the overview',
    detail: 'What the program says',
  },
} as const;
