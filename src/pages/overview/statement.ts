import { describeSelection, sentence } from '#i18n/describe.ts';
import { formatAlternatives, formatList } from '#i18n/lists.ts';
import { pages as pagesWords } from '#i18n/messages/pages.ts';
import { selection as selectionWords } from '#i18n/messages/selection.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Selection } from '#selection/selection.ts';
import { formatYears } from '#i18n/dates.ts';

const say = pagesWords.statement;

/** More values than this are counted: the chips below name them. */
const MOST_NAMED = 3;

/** Labels stand inside a sentence; `UN peacekeeping` keeps its capitals. */
export const inside = (label: string) =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/** `cyber or maritime security`: a last word that all share is said once. */
function shareLastWord(labels: readonly string[]): readonly string[] {
  const last = ` ${labels.at(-1)?.split(' ').at(-1) ?? ''}`;
  const isShared = labels.length > 1 && labels.every((label) => label.endsWith(last));
  return isShared
    ? labels.map((label, i) => (i < labels.length - 1 ? label.slice(0, -last.length) : label))
    : labels;
}

function topics(labels: readonly string[], match: Selection['match']): string {
  const n = formatNumber(labels.length);
  if (labels.length > MOST_NAMED) return match === 'all' ? say.onAllOf(n) : say.onAnyOf(n);
  const words = shareLastWord(labels.map(inside));
  return say.on(match === 'all' ? formatList(words) : formatAlternatives(words));
}

const NATURAL = {
  track: (labels: readonly string[]) => say.track(formatAlternatives(labels.map(inside)), labels.length),
  official: (labels: readonly string[]) => say.official(formatAlternatives(labels)),
  level: (labels: readonly string[]) => say.level(formatAlternatives(labels.map(inside))),
  text: (labels: readonly string[]) => say.text(formatList(labels)),
} as const;

const isNatural = (facet: string): facet is keyof typeof NATURAL => facet in NATURAL;

export type InView = { readonly words: string; readonly years: string };

/** What is in view in words, to follow its number: ` on cyber or maritime security, ` and `2014–2026`. */
export function inView(selection: Selection, ledger: Ledger): InView {
  const phrases: string[] = [];
  const rest: string[] = [];
  for (const filter of describeSelection(selection, ledger)) {
    const { facet, label, values } = filter;
    const few = values.length <= MOST_NAMED;
    if (facet === 'years') continue;
    if (facet === 'domain') phrases.push(topics(values, selection.match));
    else if (isNatural(facet) && few) phrases.push(NATURAL[facet](values));
    else if (few) rest.push(sentence({ ...filter, label: inside(label) }));
    else
      rest.push(
        say.moreThan(
          inside(selectionWords.facets[facet as keyof typeof selectionWords.facets]),
          formatNumber(values.length),
        ),
      );
  }
  if (rest.length > 0) phrases.push(say.more(rest));
  const { from, to } = selection;
  const years = from === null && to === null ? formatYears(...ledger.years) : formatYears(from, to);
  const words = phrases.length === 0 ? '' : ` ${phrases.join(' ')}`;
  return { words: `${words}${selection.count === 'visits' ? say.visits : ''}, `, years };
}
