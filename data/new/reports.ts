import type { FactKind } from '#model/record.ts';
import type { Names } from '../names.ts';
import type { Records } from '../records.ts';
import { address, date, facts, language, oneOf, text } from './answer.ts';
import { choose, may, must, type Talk } from './question.ts';
import { siblingOf } from './sibling.ts';

export type Report = { readonly source: string; readonly supports: FactKind[] };

async function report(talk: Talk, url: string, names: Names, records: Records) {
  const sibling = siblingOf(url, records);
  const tiers = `  tier: ${names.tier.map(({ id }) => id).join(', ')}`;
  return {
    url,
    publisher: sibling
      ? ((await may(talk, '  publisher', sibling.publisher, text)) ?? sibling.publisher)
      : await must(talk, '  publisher', text),
    title: await may(talk, '  headline', null, text),
    published: await may(talk, '  day of publication', null, date),
    tier: (await may(talk, tiers, sibling?.tier ?? 'newspaper', oneOf(names.tier))) ?? 'newspaper',
    language: (await may(talk, '  language', sibling?.language ?? 'en', language)) ?? 'en',
  };
}

/** The reports and what each gives of the facts that are `stated`; those not on record yet are added to `inputs`. */
export async function reports(
  talk: Talk,
  names: Names,
  records: Records,
  inputs: unknown[],
  stated: readonly FactKind[],
) {
  const list: Report[] = [];
  for (;;) {
    const question = '\naddress of a report, or words of one on record (Enter: no other)';
    const choice = await choose(talk, question, names.source, { isNew: (words) => words.includes('://') });
    if (choice === null) return list;
    const source = 'id' in choice ? choice.id : choice.fresh;
    const read = 'id' in choice ? null : address(source);
    if (read && 'wrong' in read) {
      talk.say(`  ${read.wrong}`);
      continue;
    }
    if (list.some((one) => one.source === source)) {
      talk.say(`  ${source} is listed already`);
      continue;
    }
    if ('fresh' in choice) inputs.push(await report(talk, source, names, records));
    const kinds = `  which facts it gives: ${stated.join(' ')}`;
    list.push({ source, supports: await must(talk, kinds, facts(stated)) });
  }
}
