import type { Chart } from '#charts/chart.ts';
import type { EmbedPage } from '#url/embed.ts';

/** The numbered figures of a page, fetched for the one that is wanted; `subject` is the official, forum or topic. */
const PAGES: Readonly<Record<EmbedPage, (subject: string) => Promise<readonly Chart[]>>> = {
  overview: async () => (await import('#charts/index.ts')).CHARTS,
  officials: async () => (await import('#charts/who-met-whom/charts.ts')).whoMetWhomCharts,
  compare: async () => (await import('./compareCharts.ts')).compareCharts,
  official: async (id) => (await import('./officialCharts.ts')).officialCharts(id),
  mechanism: async (id) => (await import('./mechanismCharts.ts')).mechanismCharts(id),
  topic: async (domain) => (await import('./topicCharts.ts')).topicCharts(domain),
};

export type Numbered = { readonly chart: Chart; readonly number: number };

async function find(page: EmbedPage, figure: string, subject: string): Promise<Numbered> {
  const charts = await PAGES[page](subject);
  const at = charts.findIndex(({ id }) => id === figure);
  const chart = charts[at];
  if (chart === undefined) throw new Error(`figure: ${figure}`);
  return { chart, number: at + 1 };
}

const asked = new Map<string, Promise<Numbered>>();

/** A figure by its id, with the number that it has on its page; the same promise each time, unless it failed. */
export function chartOf(page: EmbedPage, figure: string, subject: string): Promise<Numbered> {
  const key = `${figure}/${subject}`;
  const known = asked.get(key) ?? find(page, figure, subject);
  asked.set(key, known);
  known.catch(() => asked.delete(key));
  return known;
}
