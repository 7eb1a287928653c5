import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
// Parts of one file: the tables and the ledger are read once for all of them.
import './recount/shown/compare.ts';
import './recount/shown/officials.ts';
import './recount/shown/options.ts';
import './recount/shown/overview.ts';
import './recount/shown/pairs.ts';
import './recount/shown/record.ts';
import './recount/shown/sessions.ts';
import './recount/shown/topics.ts';

const textOf = (file: string) => readFileSync(file, 'utf8');

/** What `shown/` compares with the figures; it must count by a path of its own. */
describe('the recount', () => {
  const files = readdirSync('tests/recount', { withFileTypes: true }).filter((entry) => entry.isFile());

  it('shares no code with the application: its files import one another only', () => {
    expect(files.length).toBeGreaterThan(5);
    for (const { name } of files) {
      const text = textOf(`tests/recount/${name}`);
      for (const [, from] of text.matchAll(/from '([^']+)'/g)) expect(from, name).toMatch(/^\.\/[a-z]+\.ts$/);
    }
  });

  it('is made of every figure: each of the files that define one is imported', () => {
    const figures = readdirSync('src/charts', { recursive: true, encoding: 'utf8' }).filter(
      (file) =>
        /^[^/]+\/[^/]+(?<!test|examples)\.ts$/.test(file) &&
        /\b(defineChart<|defineChart\(|stripParts =|= (ofOfficial|topicRanking)\()/.test(
          textOf(`src/charts/${file}`),
        ),
    );
    // They make figures of many subjects, and are imported by those.
    const makers = ['ranked-bars/ofOfficial.ts', 'topic-ranks/chart.ts'];
    const compared = readdirSync('tests/recount/shown')
      .map((file) => textOf(`tests/recount/shown/${file}`))
      .join('');
    expect(figures.length).toBeGreaterThan(20);
    const missing = figures
      .filter((file) => !makers.includes(file))
      .filter(
        (file) =>
          ![file, file.replace('index', 'series')].some((path) =>
            compared.includes(`from '#charts/${path}'`),
          ),
      );
    expect(missing).toEqual([]);
  });
});
