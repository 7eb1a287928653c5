import type { Outcome } from '#model/record.ts';
import { plain } from '../nearest.ts';
import type { Records } from '../records.ts';
import { oneOf, someOf, text } from './answer.ts';
import { earlierOutcomes } from './earlier.ts';
import { choose, may, must, type Talk } from './question.ts';

/** Which of the reports of the engagement: the only one without asking, else by number. */
export async function ofReports(talk: Talk, question: string, reports: readonly string[]) {
  if (reports.length === 1) return [...reports];
  reports.forEach((source, i) => talk.say(`    ${i + 1}  ${source}`));
  return must(talk, question, someOf(reports));
}

/** Which outcomes of earlier engagements this one takes up; nothing is asked where no report could show it. */
export async function followed(
  talk: Talk,
  now: { date: string; mechanism: string; people: readonly string[]; outcomes: readonly Outcome[] },
  reports: readonly string[],
  records: Records,
) {
  const list = [];
  if (reports.length === 0) return [];
  const { all, likely } = earlierOutcomes(now, records);
  const own = plain(now.outcomes.map(({ id }) => id));
  for (;;) {
    talk.say(
      '\nDoes it take up an outcome of an earlier engagement, as a report says? Enter: no, or no other',
    );
    const choice = await choose(talk, 'number, or words of the outcome', all, { likely });
    if (choice === null || 'fresh' in choice) return list;
    const [engagement = '', outcome = ''] = choice.id.split('#');
    const by =
      own.length === 0
        ? null
        : await may(talk, `  by which outcome of its own: ${own.map(({ id }) => id).join(', ')} (Enter: by the whole)`, null, oneOf(own)); // prettier-ignore
    list.push({
      engagement,
      outcome,
      by,
      sources: await ofReports(talk, '  which reports show it', reports),
      note: await must(talk, '  how, in one sentence', text),
    });
  }
}
