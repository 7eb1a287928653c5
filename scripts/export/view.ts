import { readFile } from 'node:fs/promises';
import { previousYears } from '#charts/previousYears.ts';
import type { ChartContext } from '#charts/chart.ts';
import { dataset } from '#model/dataset.ts';
import { openLedger } from '#model/ledger.ts';
import { split } from '#model/split.ts';
import { setYears } from '#selection/change.ts';
import { ledgerColumns } from '#selection/columns.ts';
import { evaluate } from '#selection/evaluate.ts';
import { haystacks } from '#selection/haystack.ts';
import { buildIndex } from '#selection/index.ts';
import { knownCodes } from '#url/known.ts';
import { parseQuery } from '#url/query.ts';
import { UsageError } from './arguments.ts';

const DATASET = new URL('../../data/dataset.json', import.meta.url);

/** What a query shows, and all that its figures are made of. */
export async function openView(query: string) {
  const { core, details } = split(dataset.parse(JSON.parse(await readFile(DATASET, 'utf8'))));
  const ledger = openLedger(core);
  const { state, dropped } = parseQuery(new URLSearchParams(query), knownCodes(ledger));
  if (dropped.length > 0) {
    const parts = dropped.map(({ key, value }) => `${key}=${value}`).join(', ');
    throw new UsageError(
      `--query says ${parts}, which means nothing in this ledger. Correct it or leave it out.`,
    );
  }
  const { selection, view } = state;
  const index = buildIndex(ledgerColumns(ledger, haystacks(ledger, details)));
  const { selected } = evaluate(index, selection);
  const years = previousYears(selection, ledger);
  const previous = years && {
    years,
    selected: evaluate(index, setYears(selection, ...years)).selected,
  };
  const context: ChartContext = { ledger, selection, selected, view, previous };
  return { context, index, details, state };
}

export type OpenView = Awaited<ReturnType<typeof openView>>;
