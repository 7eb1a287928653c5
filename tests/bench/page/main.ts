import { checksum } from '../checksum.ts';
import type { Answer, Opener } from '../contender.ts';
import { generate } from '../rows.ts';
import { steps, type Step } from '../steps.ts';
import { bars } from './bars.ts';
import { PEERS, type Name } from './names.ts';

/** A chunk each, so that a page holds one engine only. */
const peers = import.meta.glob<{ readonly open: Opener }>(
  '../peers/{crossfilter,dc,duckdb,mosaic,arquero,plain}.js',
);

/** One step: milliseconds until its answer was there, and until the next frame after it was drawn had been painted. */
export type Timing = { readonly kind: Step['kind']; readonly compute: number; readonly paint: number };
export type Result = {
  /** Whether the time was up before every step was taken. */
  readonly stopped: boolean;
  readonly opened: number;
  /** Bytes that the engine added to the page and its workers. */
  readonly bytes: number;
  readonly timings: readonly Timing[];
  /** Of the first round; shorter than the steps where the time was up before. */
  readonly answers: readonly string[];
};

type Measurable = { measureUserAgentSpecificMemory: () => Promise<{ readonly bytes: number }> };

const memory = async () =>
  (await (performance as unknown as Measurable).measureUserAgentSpecificMemory()).bytes;

/** After the next frame: the message is handled once the frame is on its way to the screen. */
const painted = () =>
  new Promise<void>((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(null);
    });
  });

/** Opens one engine and takes the reader's steps with it, in rounds, until they are done or the time is up. */
async function run(name: Name, length: number, rounds: number, limit: number): Promise<Result> {
  const stage = document.querySelector<HTMLElement>('#stage')!;
  const rows = generate(length, 'dated');
  const { open } = await (name === 'ours' ? import('../ours.ts') : peers[`../peers/${PEERS[name]}.js`]!());
  const before = await memory();
  const began = performance.now();
  const contender = await open(rows, stage);
  const opened = performance.now() - began;
  const bytes = (await memory()) - before;
  const draw = contender.drawsItself ? (_: Answer) => undefined : bars(stage);

  const timings: Timing[] = [];
  const answers: string[] = [];
  const until = performance.now() + limit;
  for (let round = 0; round < rounds; round++) {
    contender.renew?.();
    for (const { kind, view } of steps()) {
      if (performance.now() > until) return { stopped: true, opened, bytes, timings, answers };
      const start = performance.now();
      const answer = await contender.show(view);
      const compute = performance.now() - start;
      draw(answer);
      await painted();
      timings.push({ kind, compute, paint: performance.now() - start });
      if (round === 0) answers.push(checksum(answer));
    }
  }
  return { stopped: false, opened, bytes, timings, answers };
}

declare global {
  var run: (name: Name, length: number, rounds: number, limit: number) => Promise<Result>;
}
globalThis.run = run;
