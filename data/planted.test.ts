import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ledger, type Draft } from './checks/example.ts';
import { checks } from './checks/index.ts';
import { writeLedger } from './checks/on-disk.ts';
import { compile } from './compile.ts';
import { report } from './fault.ts';

const at = <T>(list: readonly T[], index: number) => {
  const item = list[index];
  if (item === undefined) throw new Error(`example: ${index}`);
  return item;
};

/** One change to the sound example that breaks each rule. */
const PLANTED: Record<string, (draft: Draft) => void> = {
  'ids-once': ({ mechanisms, forum }) => mechanisms.push(forum),
  'engagement-id': ({ visit, dialogue }) => (visit.id = dialogue.partOf = 'rao-visit'),
  references: ({ visit }) => (at(visit.participants, 0).organisation = 'army-in'),
  'codes-known': ({ visit }) => (at(visit.topics, 0).domain = 'sea'),
  codebook: ({ codebook }) => codebook.domains.push(at(codebook.domains, 0)),
  'dates-formed': ({ visit }) => (visit.date = '2020-03-01/2020-03-33'),
  'dates-past': ({ meta }) => (meta.asOf = '2022-04-30'),
  'date-precision': ({ paper }) => (paper.published = '2020-02'),
  'decade-confidence': ({ online }) => ((online.date = '202X'), (online.id = '202x-dialogue-2')),
  'part-of-cycle': ({ visit }) => (visit.partOf = '2020-03-02-dialogue-1'),
  'part-of-apart': ({ visit, ministers }) => (visit.date = ministers.firstKnown = '2020-03-01'),
  'part-of-inside': ({ visit }) => (visit.partOf = '2020-03-02-dialogue-1'),
  ordinals: ({ online }) => (online.ordinal = 1),
  twins: ({ engagements, dialogue }) => engagements.push({ ...dialogue, id: `${dialogue.id}-again` }),
  'first-known': ({ forum }) => (forum.firstKnown = '2019'),
  sourced: ({ online }) => (online.sources = []),
  'source-once': ({ visit }) => (at(visit.sources, 1).source = 'paper'),
  'facts-sourced': ({ visit }) => at(visit.sources, 0).supports.pop(),
  supports: ({ dialogue }) => at(dialogue.sources, 0).supports.push('topics'),
  'high-confidence': ({ agency }) => (agency.tier = 'aggregator'),
  addresses: ({ paper }) => (paper.url = 'javascript:alert(1)'),
  'address-once': ({ agency }) => (agency.url = 'http://www.paper.example/a/1'),
  'source-findable': ({ paper }) => (paper.url = paper.title = null),
  'interval-sourced': ({ forum }) => (forum.intervalSource = null),
  'conflict-voices': ({ online }) => at(online.conflicts, 0).claims.pop(),
  'conflict-date': ({ online }) => (at(online.conflicts, 0).follows = '2022-06'),
  'outcome-once': ({ visit }) => visit.outcomes.push(at(visit.outcomes, 0)),
  'amount-worded': ({ visit }) => (at(visit.outcomes, 0).detail = 'Memorandum on patrols'),
  'follows-known': ({ online }) => (at(online.follows, 0).outcome = 'grant'),
  'follows-sourced': ({ online }) => (at(online.follows, 0).sources = ['paper']),
  'follows-earlier': ({ visit, online }) =>
    (visit.follows = [{ ...at(online.follows, 0), engagement: online.id }]),
  'follows-cycle': ({ visit, online }) =>
    (visit.follows = [{ ...at(online.follows, 0), engagement: online.id }]),
  'follows-once': ({ online }) => online.follows.push(at(online.follows, 0)),
  'moment-sourced': ({ friendship, dialogue }) => (friendship.engagement = dialogue.id),
  'moment-date': ({ friendship }) => (friendship.date = '2020-04'),
  'one-side': ({ visit }) => (at(visit.participants, 0).side = 'VN'),
  'official-once': ({ dialogue }) => (at(dialogue.participants, 1).official = 'asha-rao'),
  'one-lead': ({ dialogue }) => (at(dialogue.participants, 1).side = 'IN'),
  'call-leads': ({ visit }) => (visit.type = 'call-on'),
  'domain-once': ({ visit }) => visit.topics.push(at(visit.topics, 0)),
  'level-named': ({ dialogue }) => (dialogue.participants = []),
  'level-units': ({ visit }) => (visit.type = 'port-call'),
  'place-distant': ({ dialogue }) => (dialogue.mode = 'telephone'),
  'place-known': ({ hanoi }) => (hanoi.city = 'Ha Noi'),
  'name-latin': ({ lan }) => (lan.name = lan.sortName = 'Trần Thị Lan'),
  'name-native': ({ lan }) => (lan.nameNative = 'Trần Thị Loan'),
  'name-id': ({ rao }) => (rao.name = 'Asha B. Rao'),
  'name-order': ({ rao }) => (rao.sortName = 'Asha, Rao'),
  'name-once': ({ lan }) => (lan.aliases = ['A. Rao']),
  'parent-cycle': ({ ministry }) => (ministry.parent = 'navy-in'),
  nfc: ({ lan }) => (lan.nameNative = 'Trần Thị Lan'.normalize('NFD')),
  spacing: ({ visit }) => (visit.title += ' '),
  unfinished: ({ visit }) => (visit.summary = 'TODO'),
  unused: ({ sources, paper }) => sources.push({ ...paper, id: 'blog', url: null }),
};

let root: string;
beforeAll(() => (root = mkdtempSync(join(tmpdir(), 'ledger-'))));
afterAll(() => rmSync(root, { recursive: true }));

/** Writes the changed example, spoils its files, and compiles them: the report, or null if nothing is wrong. */
function compiled(change?: (draft: Draft) => void, spoil?: (folder: string) => void) {
  const folder = join(mkdtempSync(join(root, 'case-')), 'records');
  writeLedger(ledger(change), folder);
  spoil?.(folder);
  const { faults } = compile(folder);
  return faults && report(faults);
}
const write = (file: string, text: string) => (folder: string) => {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
};

describe('compiling a records folder', () => {
  it('finds nothing wrong with a sound one', () => {
    expect(compiled()).toBeNull();
  });

  // file-name has a fault of its own below: it is about where a record lies, not what it says.
  const rules = checks.filter(({ id }) => id !== 'file-name');

  it.each(rules)('stops on a planted fault of $id', ({ id, tip }) => {
    const text = compiled(PLANTED[id] ?? (() => {}));
    const paragraph = text?.split('\n\n').find((part) => part.endsWith(`(${id})`));
    expect(paragraph).toMatch(/^\S+\.json.*\n {2}wrong {2}\S.*\n {2}mend {3}\S/);
    expect(paragraph).toContain(tip);
  });

  it('stops on a record in the wrong folder', () => {
    const moved = compiled(
      undefined,
      write('officials/rao.json', JSON.stringify(at(ledger().officials, 0).record)),
    );
    expect(moved).toContain(
      'officials/rao.json › asha-rao › id\n  wrong  the file should be officials/asha-rao.json',
    );
  });

  it('names the field that the schema refuses, what is there, and how to mend it', () => {
    const text = compiled((draft) => {
      Object.assign(draft.visit, { confidence: 'sure', colour: 'red' });
      at(draft.visit.topics, 0).detail = '';
      draft.visit.summary = 'x'.repeat(241);
      Reflect.deleteProperty(draft.dialogue, 'title');
    });
    expect(text).toContain(
      '2020-03-01-rao-visit.json › confidence\n  wrong  "sure" is none of high, medium, low',
    );
    expect(text).toContain('there is no field “colour”\n  mend   Remove it');
    expect(text).toContain('› topics[0].detail\n  wrong  it is empty');
    expect(text).toContain('› summary\n  wrong  241 characters, at most 240');
    expect(text).toContain('2020-03-02-dialogue-1.json › title\n  wrong  the field is missing');
    expect(text).toMatch(/5 faults in 2 files; nothing was written\.$/);
  });

  it('names the field that a misspelled one is like, at the top and inside a list, unless it is there already', () => {
    const text = compiled((draft) => {
      Object.assign(draft.visit, { confidense: 'high', titel: 'Visit' });
      Reflect.deleteProperty(draft.visit, 'confidence');
      Object.assign(at(draft.visit.topics, 0), { domian: 'cyber' });
      Reflect.deleteProperty(at(draft.visit.topics, 0), 'domain');
    });
    expect(text).toContain('there is no field “confidense”, did you mean “confidence”?; nor “titel”\n');
    expect(text).toContain('› topics[0]\n  wrong  there is no field “domian”, did you mean “domain”?\n');
  });

  it('blames a record that cannot be read, and not those that refer to it', () => {
    const text = compiled(undefined, write('officials/asha-rao.json', '{\n  "id": '));
    expect(text).toMatch(
      /^officials\/asha-rao\.json › line 2, column 9\n {2}wrong {2}a value is missing here\n {2}mend {3}Make it/,
    );
    expect(text).toMatch(/1 fault in 1 file; nothing was written\.$/);
  });

  it('stops on a file that nobody reads', () => {
    const text = compiled(undefined, write('engagement/2020/2020-03-01-b.json', '{}'));
    expect(text).toContain('engagement/2020/2020-03-01-b.json\n  wrong  a file in a place that is not read');
  });

  it('stops on a registry that is missing or no list', () => {
    expect(compiled(undefined, write('places.json', '{}'))).toContain('places.json\n  wrong  not a list');
    expect(compiled(undefined, (folder) => rmSync(join(folder, 'types.json')))).toContain(
      'types.json\n  wrong  the file is missing\n  mend   Put the file back',
    );
  });

  it('stops on meta.json alone, without which nothing can be judged', () => {
    expect(compiled(undefined, write('meta.json', '{}'))).toContain('meta.json › asOf\n');
  });

  it('reports faults of different files and kinds at once', () => {
    const text = compiled((draft) => {
      PLANTED['spacing']?.(draft);
      PLANTED['name-once']?.(draft);
      PLANTED['interval-sourced']?.(draft);
    });
    expect(text).toMatch(/3 faults in 3 files; nothing was written\.$/);
  });
});
