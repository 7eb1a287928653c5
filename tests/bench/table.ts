import type { Result } from './page/main.ts';
import { quantile } from './quantile.ts';

/** An engine's measurements, or after how many seconds it was given up without any. */
export type Outcome =
  | { readonly kind: 'measured'; readonly result: Result }
  | { readonly kind: 'given up'; readonly seconds: number };

export const number = (value: number) => value.toFixed(value < 10 ? 1 : 0);
const pair = (times: readonly number[]) =>
  `${number(quantile(times, 0.5))} / ${number(quantile(times, 0.95))}`;
const computes = ({ timings }: Result) => timings.map(({ compute }) => compute);

/** How many times the first engine's median an engine takes, over the steps that it got to. */
export function against(result: Result, own: Result): number {
  const theirs = computes(result);
  return quantile(theirs, 0.5) / quantile(computes(own).slice(0, theirs.length), 0.5);
}

/** One size as a Markdown table: milliseconds as median / p95. */
export function table(own: Result, outcomes: ReadonlyMap<string, Outcome>): string {
  const lines = Array.from(outcomes, ([name, outcome]) => {
    if (outcome.kind === 'given up') return `| ${name} | | | | | | none in ${String(outcome.seconds)} s |`;
    const { result } = outcome;
    const { timings, opened, bytes, stopped } = result;
    const cells = [
      name,
      pair(computes(result)),
      `${number(against(result, own))} ×`,
      pair(timings.map(({ paint }) => paint)),
      number(opened),
      number(bytes / 1e6),
      stopped ? `${timings.length}, then stopped` : String(timings.length),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| engine | compute, ms | against ours | to next paint, ms | opening, ms | memory, MB | steps |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
  ].join('\n');
}
