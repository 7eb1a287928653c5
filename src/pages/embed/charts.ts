import type { Chart } from '#charts/chart.ts';
import type { Details } from '#model/browser.ts';
import type { EmbedPage } from '#url/embed.ts';

/** The details of the ledger, for the few figures that need them. */
type Ask = () => Promise<Details>;

/** The numbered figures of a page, fetched for the one that is wanted; `subject` is the official, forum or topic. */
const PAGES: Readonly<Record<EmbedPage, (subject: string, details: Ask) => Promise<readonly Chart[]>>> = {
  overview: async () => (await import('#charts/index.ts')).CHARTS,
  officials: async () => (await import('#charts/who-met-whom/charts.ts')).whoMetWhomCharts,
  compare: async () => (await import('./compareCharts.ts')).compareCharts,
  official: async (id) => (await import('./officialCharts.ts')).officialCharts(id),
  mechanism: async (id) => (await import('./mechanismCharts.ts')).mechanismCharts(id),
  topic: async (domain) => (await import('./topicCharts.ts')).topicCharts(domain),
  outcomes: async (_, details) => {
    const [{ followThroughChart }, known] = await Promise.all([
      import('#charts/follow-through/index.ts'),
      details(),
    ]);
    return [followThroughChart(known)];
  },
  method: async (_, details) => {
    const [{ recordCoverage }, { sources }] = await Promise.all([
      import('#charts/record-coverage/index.ts'),
      details(),
    ]);
    return [recordCoverage(sources)];
  },
};

export type Numbered = { readonly chart: Chart; readonly number: number };

async function find(page: EmbedPage, figure: string, subject: string, details: Ask): Promise<Numbered> {
  const charts = await PAGES[page](subject, details);
  const at = charts.findIndex(({ id }) => id === figure);
  const chart = charts[at];
  if (chart === undefined) throw new Error(`figure: ${figure}`);
  return { chart, number: at + 1 };
}

const asked = new Map<string, Promise<Numbered>>();

/** A figure by its id, with the number that it has on its page; the same promise each time, unless it failed. */
export function chartOf(page: EmbedPage, figure: string, subject: string, details: Ask): Promise<Numbered> {
  const key = `${figure}/${subject}`;
  const known = asked.get(key) ?? find(page, figure, subject, details);
  asked.set(key, known);
  known.catch(() => asked.delete(key));
  return known;
}
