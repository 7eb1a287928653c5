import type { Chart } from '#charts/chart.ts';

/** A figure of each official's page, made once: the same official is the same chart, so that a page need not keep it. */
export function perOfficial(make: (official: string) => Chart): (official: string) => Chart {
  const made = new Map<string, Chart>();
  return (official) => {
    const chart = made.get(official) ?? make(official);
    made.set(official, chart);
    return chart;
  };
}
