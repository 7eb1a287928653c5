import type { QueryClient } from '@tanstack/react-query';
import type { Details } from '#model/browser.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Opened } from '#own/opening.ts';
import { knowIndex } from './evaluation.ts';

/** The datasets that the reader opened since the page was loaded, by the names that addresses give them. */
const opened = new Map<string, Opened>();

/** The name by which an address shows what this browser keeps, and back. */
export const keptName = (id: string) => `own:${id}`;
const keptId = (name: string) => /^own:(.+)/.exec(name)?.[1] ?? null;

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

export const openedAs = (name: string): Opened | undefined => opened.get(name);

/** The dataset that an address names; null where this browser has none of that name. */
export async function ownLedger(name: string): Promise<Ledger | null> {
  const dataset = opened.get(name) ?? (await kept(name));
  if (!dataset) return null;
  opened.set(name, dataset);
  return ledgerOf(name, dataset);
}

async function kept(name: string): Promise<Opened | null> {
  const id = keptId(name);
  if (id === null) return null;
  const { store } = await import('#own/store.ts');
  // A browser that keeps nothing, or refuses to read it, has nothing of that name.
  return store.load(id, { onStage: () => undefined, signal: new AbortController().signal }).catch(() => null);
}

export function ownDetails(name: string): Promise<Details> {
  const dataset = opened.get(name);
  if (!dataset) throw new Error(`own dataset: ${name}`);
  return dataset.details();
}
