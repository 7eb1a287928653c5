import { levels } from '#charts/timeline/levels.ts';
import { wordsWidth } from '#charts/timeline/Words.tsx';
import { extentOf, TYPE, type Frame } from './layout.ts';
import type { RankRun } from './series.ts';

export type RankPlace = {
  readonly run: RankRun;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  /** Middle and baseline of its name. */
  readonly x: number;
  readonly baseline: number;
};

export type RanksPlace = {
  readonly top: number;
  readonly bottom: number;
  readonly brackets: readonly RankPlace[];
};

const LINE = 15;

/** Brackets in one row, their names below, in as many lines as keep them apart. */
export function placeRanks(runs: readonly RankRun[], top: number, frame: Frame): RanksPlace {
  const { narrow, text, scale } = frame;
  if (runs.length === 0) return { top, bottom: top, brackets: [] };
  const y = top + (narrow ? 34 : 20) * text;
  const places = runs.map((run) => {
    const [from, to] = [extentOf(run.from, frame), extentOf(run.to, frame)];
    const least = 3 * text;
    const [x1, x2] = [(from.from + from.to) / 2 - least, (to.from + to.to) / 2 + least];
    const half = wordsWidth(run.rank, { size: TYPE.small * text, fill: '' }) / 2;
    const start = narrow ? half : scale.x0 + half;
    const x = Math.min(frame.width - half, Math.max(start, (x1 + x2) / 2));
    return { run, x1, x2, x, left: x - half, right: x + half };
  });
  const stacked = levels(places, 8 * text);
  const bottom = y + (24 + Math.max(...stacked.map(({ level }) => level)) * LINE) * text;
  const brackets = stacked.map(({ extent: { run, x1, x2, x }, level }) => ({
    run, x1, x2, x, y, baseline: y + (17 + level * LINE) * text,
  })); // prettier-ignore
  return { top, bottom, brackets };
}
