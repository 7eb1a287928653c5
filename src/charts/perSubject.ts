import type { Chart } from './chart.ts';

/** A figure of each forum's, topic's or official's page, made once: the same subject is the same chart, so that a page need not keep it. */
export function perSubject(make: (id: string) => Chart): (id: string) => Chart {
  const made = new Map<string, Chart>();
  return (id) => {
    const chart = made.get(id) ?? make(id);
    made.set(id, chart);
    return chart;
  };
}
