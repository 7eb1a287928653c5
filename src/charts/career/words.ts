import { formatDate } from '#i18n/dates.ts';
import { messages } from '#i18n/messages.ts';
import type { CareerSeries, Post } from './series.ts';

const { chartsOfficial: common } = messages;
const say = common.career;

export const roleOf = ({ role }: Pick<Post, 'role'>): string => role ?? say.noRole;

export const size = ({ placed, unplaced }: Post): number => placed.length + unplaced.length;

/** First and last date that give the post; one date where there is only one. */
export function rangeOf({ placed }: Post): string {
  const [first, last] = [placed[0], placed.at(-1)];
  if (first === undefined || last === undefined) return '';
  const [from, to] = [first, last].map(({ unit }) =>
    formatDate(
      unit.when.interval ? { ...unit.when.interval[0], text: '', interval: null } : unit.when,
      'short',
    ),
  );
  return from === to ? from! : say.range(from!, to!);
}

function computed({ posts, n }: CareerSeries): string {
  if (posts.length === 1) return say.onePost(n);
  const most = Math.max(...posts.map(size));
  const top = posts.filter((post) => size(post) === most);
  if (top.length === posts.length) return say.equally(posts.length, most);
  return top.length === 1 && top[0]!.role !== null ? say.mostOften(top[0]!.role, most, n) : '';
}

export function takeawayOf(series: CareerSeries): string {
  if (series.n === 0) return say.nothing;
  return common.sentences(say.explained, computed(series));
}

export function notesOf({ posts, n, sources, visits }: CareerSeries): string[] {
  if (n === 0) return [];
  const unplaced = posts.flatMap((post) => post.unplaced);
  const isImprecise = posts.some((post) =>
    post.placed.some(({ unit }) => unit.when.precision === 'month' || unit.when.precision === 'year'),
  );
  const list = unplaced.map(({ unit }) => say.notes.oneUnplaced(unit.title, formatDate(unit.when, 'long')));
  return [
    say.notes.rule(n, sources, visits),
    say.notes.as,
    ...(isImprecise ? [say.notes.imprecise] : []),
    ...(list.length > 0 ? [say.notes.unplaced(list.join('; '))] : []),
  ];
}
