import { fold } from '#model/fold.ts';
import type { Details } from '#model/browser.ts';
import { followThrough, type OutcomeEntry } from '#model/followThrough.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';

export type NamedOutcomes = {
  /** The words looked for, as the topic's label has them. */
  readonly words: readonly string[];
  /** Latest engagement first. */
  readonly rows: readonly {
    readonly engagement: LedgerEngagement;
    readonly outcomes: readonly OutcomeEntry[];
  }[];
  /** Outcomes of the same engagements that do not name the topic. */
  readonly others: number;
};

/** A word that more outcomes hold than this tells no topic apart. */
const COMMON = 0.1;
const SHORTEST = 4;

const wordsIn = (label: string) =>
  fold(label)
    .split(/\s+/)
    .map((word) => word.replace(/^.*-/, '').replace(/s$/, ''))
    .filter((word) => word.length >= SHORTEST);

const holds = (text: string, word: string) => new RegExp(`(?<!\\p{L})${word}`, 'u').test(text);

/** Words of a topic's label that no other label has and that are rare enough in outcomes to mean the topic. */
export function tellingWords(ledger: Ledger, { engagements }: Details, domain: string): string[] {
  const texts = engagements.flatMap((e) => e.outcomes.map((o) => fold(o.detail)));
  const others = ledger.codes.domain.filter(({ code }) => code !== domain).flatMap(({ label }) => wordsIn(label));
  return wordsIn(ledger.label('domain', domain)).filter((word) => {
    const share = texts.filter((text) => holds(text, word)).length / Math.max(1, texts.length);
    return !others.includes(word) && share <= COMMON;
  });
} // prettier-ignore

/** The outcomes of these engagements that name the topic: outcomes are not filed by topic, so its words are looked for. */
export function outcomesNaming(
  ledger: Ledger,
  details: Details,
  engagements: readonly LedgerEngagement[],
  domain: string,
): NamedOutcomes {
  const words = tellingWords(ledger, details, domain);
  const names = (text: string) => words.some((word) => holds(fold(text), word));
  const through = followThrough(ledger, details);
  let others = 0;
  const rows = engagements.flatMap((engagement) => {
    const all = through.of(engagement.row);
    const outcomes = all.filter(({ outcome }) => names(outcome.detail));
    others += all.length - outcomes.length;
    return outcomes.length === 0 ? [] : [{ engagement, outcomes }];
  });
  return { words, rows: rows.reverse(), others };
}
