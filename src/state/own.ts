import type { QueryClient } from '@tanstack/react-query';
import type { Details } from '#model/browser.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Opened } from '#own/opening.ts';
import { knowIndex } from './evaluation.ts';

/** The datasets that the reader opened since the page was loaded, by the names that addresses give them. */
const opened = new Map<string, Opened>();

function ledgerOf(own: string, { ledger, index }: Opened): Ledger {
  const named = { ...ledger, own };
  knowIndex(named, index);
  return named;
}

/** Makes an address with `data=name` show the dataset. */
export function adopt(client: QueryClient, name: string, dataset: Opened): void {
  opened.set(name, dataset);
  client.setQueryData(['ledger', name], ledgerOf(name, dataset));
}

/** Lets go of a dataset: it may be large. */
export function forget(client: QueryClient, name: string): void {
  opened.delete(name);
  for (const part of ['ledger', 'details']) client.removeQueries({ queryKey: [part, name] });
}

export const openedAs = (name: string): Opened | undefined => opened.get(name);

/** The dataset that an address names; null where this browser has none of that name. */
export function ownLedger(name: string): Promise<Ledger | null> {
  const dataset = opened.get(name);
  return Promise.resolve(dataset ? ledgerOf(name, dataset) : null);
}

export function ownDetails(name: string): Promise<Details> {
  const dataset = opened.get(name);
  if (!dataset) throw new Error(`own dataset: ${name}`);
  return dataset.details();
}
