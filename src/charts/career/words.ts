import { formatDate } from '#i18n/dates.ts';
import { chartsOfficial as common } from '#i18n/messages/charts-official.ts';
import { countNote, ruleNote } from '#charts/notes.ts';
import type { ChartContext } from '#charts/chart.ts';
import { startOf } from '#model/edtf.ts';
import type { Appearance } from './appearances.ts';
import type { CareerSeries, Post } from './series.ts';

const say = common.career;

export const roleOf = ({ role }: Pick<Post, 'role'>): string => role ?? say.noRole;

export const size = ({ placed, unplaced }: Post): number => placed.length + unplaced.length;

/** An engagement that lasted longer is placed at its start. */
const startWords = ({ unit: { when } }: Appearance) =>
  formatDate({ ...startOf(when), text: when.text, interval: null }, 'short');

/** First and last date that give the post; one date where there is only one. */
export function rangeOf({ placed }: Post): string {
  const [first, last] = [placed[0], placed.at(-1)];
  if (first === undefined || last === undefined) return '';
  const [from, to] = [startWords(first), startWords(last)];
  return from === to ? from : say.range(from, to);
}

function computed({ posts, n }: CareerSeries): string {
  if (posts.length === 1) return say.onePost(n);
  const most = Math.max(...posts.map(size));
  const [top, ...tied] = posts.filter((post) => size(post) === most);
  if (tied.length + 1 === posts.length) return say.equally(posts.length, most);
  return tied.length === 0 && top?.role != null ? say.mostOften(top.role, most, n) : '';
}

export function takeawayOf(series: CareerSeries): string {
  if (series.n === 0) return say.nothing;
  return common.sentences(say.explained, computed(series));
}

export function notesOf({ posts, n }: CareerSeries, context: ChartContext): string[] {
  if (n === 0) return [];
  const unplaced = posts.flatMap((post) => post.unplaced);
  const isImprecise = posts.some((post) =>
    post.placed.some(({ unit }) => unit.when.precision === 'month' || unit.when.precision === 'year'),
  );
  const list = unplaced.map(({ unit }) => say.notes.oneUnplaced(unit.title, formatDate(unit.when, 'long')));
  return [
    say.notes.rule,
    ruleNote(context),
    countNote(n),
    say.notes.as,
    ...(isImprecise ? [say.notes.imprecise] : []),
    ...(list.length > 0 ? [say.notes.unplaced(list.join('; '))] : []),
  ];
}
