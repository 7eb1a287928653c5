import { open } from '#own/open.ts';
import { store } from '#own/store.ts';
import type { Mapping } from '#own/mapping.ts';

/** What opening one file took: milliseconds until each stage began and until the dataset was there, and the page's longest tasks. */
export type Opening = {
  readonly answer: string;
  readonly rows: number;
  readonly stages: Readonly<Record<string, number>>;
  readonly total: number;
  readonly details: number;
  /** While opening, building the details, keeping, loading again. */
  readonly longest: readonly number[];
  readonly kept: number;
  readonly loaded: number;
};

declare global {
  var measure: (mapping: Mapping | null) => Promise<Opening>;
}

const since = (start: number) => Math.round(performance.now() - start);

globalThis.measure = async (mapping) => {
  const file = document.querySelector('input')!.files![0]!;
  const tasks: PerformanceEntry[] = [];
  new PerformanceObserver((list) => void tasks.push(...list.getEntries())).observe({ type: 'longtask' });
  const stages: Record<string, number> = {};
  const start = performance.now();
  const { signal } = new AbortController();
  const onStage = ({ kind }: { kind: string }) => void (stages[kind] ??= since(start));
  const answer = await open({ kind: 'file', file }, { ...(mapping && { mapping }), onStage, signal });
  const total = since(start);
  if (answer.kind !== 'opened')
    return { answer: JSON.stringify(answer).slice(0, 500), rows: 0, stages, total, details: 0, longest: [], kept: 0, loaded: 0 }; // prettier-ignore
  const asked = performance.now();
  await answer.details();
  const details = since(asked);
  const saving = performance.now();
  const { id } = await store.save(answer);
  const kept = since(saving);
  const loading = performance.now();
  const again = await store.load(id, { onStage: () => {}, signal });
  const loaded = since(loading);
  await store.remove(id);
  // Long tasks are told after they have ended.
  await new Promise((resolve) => setTimeout(resolve, 100));
  const begins = [start, asked, saving, loading, Infinity];
  const longest = begins.slice(1).map((end, i) => {
    const own = tasks.filter(({ startTime }) => startTime >= begins[i]! && startTime < end);
    return Math.round(Math.max(0, ...own.map(({ duration }) => duration)));
  });
  return {
    answer: answer.kind,
    rows: again!.ledger.engagements.length,
    stages,
    total,
    details,
    longest,
    kept,
    loaded,
  };
};
