import { MARKS } from './watch.ts';

/** One event of a Chromium trace; microseconds. */
type Event = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly startTime?: number } };
};

export const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** What the main thread does beside running scripts, by the names of its events. */
const WORK: Readonly<Record<string, readonly string[]>> = {
  style: ['UpdateLayoutTree'],
  layout: ['Layout'],
  paint: ['PrePaint', 'Paint', 'Layerize', 'Commit'],
  collection: ['MinorGC', 'MajorGC'],
};

export type Digest = {
  /** Milliseconds on the clock of each task of the main thread, longest first. */
  readonly tasks: readonly number[];
  /** For each click the processor's milliseconds on the main thread until its last paint. */
  readonly busy: readonly number[];
  /** Milliseconds of each kind of work between clicks and their last paints, all together. */
  readonly work: Readonly<Record<string, number>>;
};

const sum = (events: readonly Event[], time: (event: Event) => number) =>
  events.reduce((total, event) => total + time(event), 0) / 1000;

/** From each click to the last paint before the next click. */
function windows(marks: readonly Event[]): [number, number][] {
  const clicks = marks.filter(({ name }) => name === MARKS.click).map(({ ts }) => ts);
  const paints = marks.filter(({ name }) => name === MARKS.painted).map(({ ts }) => ts);
  return clicks.flatMap((start, i): [number, number][] => {
    const end = paints.findLast((ts) => ts > start && ts < (clicks[i + 1] ?? Infinity));
    return end === undefined ? [] : [[start, end]];
  });
}

export function digest(buffer: Buffer): Digest {
  const { traceEvents } = JSON.parse(buffer.toString()) as { readonly traceEvents: readonly Event[] };
  const marks = traceEvents.filter(
    ({ name, ph }) => ph !== 'E' && (name === MARKS.click || name === MARKS.painted),
  );
  // The page is where the marks are; a trace of clicks or not, its busiest main thread is the page's.
  const mains = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const of = ({ pid, tid }: Event) =>
    traceEvents.filter((e) => e.ph === 'X' && e.pid === pid && e.tid === tid);
  const events = mains.map(of).sort((a, b) => b.length - a.length)[0] ?? [];
  const tasks = events.filter(({ name }) => name === 'RunTask');
  const spans = windows(marks);
  const during = (list: readonly Event[], [from, to]: readonly [number, number]) =>
    list.filter(({ ts, dur = 0 }) => ts + dur > from && ts < to);
  const busy = spans.map((span) => sum(during(tasks, span), ({ tdur = 0 }) => tdur));
  const all = spans.flatMap((span) => during(events, span));
  const work = Object.fromEntries(
    Object.entries(WORK).map(([kind, names]) => [
      kind,
      sum(
        all.filter(({ name }) => names.includes(name)),
        ({ tdur = 0 }) => tdur,
      ),
    ]),
  );
  const known = Object.values(work).reduce((a, b) => a + b, 0);
  const total = busy.reduce((a, b) => a + b, 0);
  return {
    tasks: tasks.map(({ dur = 0 }) => dur / 1000).sort((a, b) => b - a),
    busy,
    work: { script: total - known, ...work },
  };
}
