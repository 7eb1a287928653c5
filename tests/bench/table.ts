import { quantile } from './quantile.ts';
import type { Result } from './page/main.ts';

const number = (value: number) => value.toFixed(value < 10 ? 1 : 0);
const pair = (times: readonly number[]) =>
  `${number(quantile(times, 0.5))} / ${number(quantile(times, 0.95))}`;

/** One size as a Markdown table: milliseconds as median / p95, and how many times the first engine's median each takes. */
export function table(results: readonly (readonly [name: string, result: Result])[]): string {
  const medianOf = ({ timings }: Result) =>
    quantile(
      timings.map((timing) => timing.compute),
      0.5,
    );
  const own = medianOf(results[0]![1]);
  const lines = results.map(([name, result]) => {
    const { timings, opened, bytes } = result;
    const cells = [
      name,
      pair(timings.map((timing) => timing.compute)),
      `${number(medianOf(result) / own)} ×`,
      pair(timings.map((timing) => timing.paint)),
      number(opened),
      number(bytes / 1e6),
      String(timings.length),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| engine | compute, ms | against ours | to next paint, ms | opening, ms | memory, MB | steps |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
  ].join('\n');
}
