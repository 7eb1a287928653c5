import { KINDS, type AnyRecord, type Kind, type Version } from './version.ts';

/** One fact that differs. `was` is undefined for what came, `is` for what went. */
export type Change = { readonly field: string; readonly was?: unknown; readonly is?: unknown };

export type KindChanges = {
  readonly added: readonly AnyRecord[];
  readonly removed: readonly AnyRecord[];
  readonly changed: readonly { readonly record: AnyRecord; readonly changes: readonly Change[] }[];
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What tells the items of a list apart, so that one that changed is not told as one that went and one that came. */
function keyOf(item: unknown) {
  if (!isObject(item)) return JSON.stringify(item);
  const { official, domain, source, value, engagement, outcome, by, kind, detail, field } = item;
  if (engagement !== undefined) return JSON.stringify([engagement, outcome, by]);
  return JSON.stringify(official ?? domain ?? source ?? value ?? [kind ?? field, detail]);
}

/** Items by key; a key that comes again is told apart by its number. */
function keyed(list: readonly unknown[]) {
  const items = new Map<string, unknown>();
  for (const item of list) {
    const key = keyOf(item);
    let number = 1;
    while (items.has(`${key} ${number}`)) number++;
    items.set(`${key} ${number}`, item);
  }
  return items;
}

/** The name by which a reader knows an item of a list. */
const label = (item: unknown) => {
  if (!isObject(item)) return '';
  const { official, domain, source, value, field } = item;
  return [official, domain, source, value, field].find((part) => typeof part === 'string') ?? '';
};

function changesOfList(field: string, was: readonly unknown[], is: readonly unknown[]): Change[] {
  const [old, now] = [keyed(was), keyed(is)];
  return [
    ...[...old].filter(([key]) => !now.has(key)).map(([, item]) => ({ field, was: item })),
    ...[...now].filter(([key]) => !old.has(key)).map(([, item]) => ({ field, is: item })),
    ...[...now]
      .filter(([key]) => old.has(key))
      .flatMap(([key, item]) => changesOf(`${field} ${label(item)}`.trim(), old.get(key), item)),
  ];
}

function changesOf(field: string, was: unknown, is: unknown): Change[] {
  // A version from before a field says nothing of it: no change where the field is now empty.
  if (JSON.stringify(was ?? null) === JSON.stringify(is ?? null)) return [];
  if (was === undefined && Array.isArray(is)) return changesOfList(field, [], is);
  if (Array.isArray(was) && Array.isArray(is)) return changesOfList(field, was, is);
  if (isObject(was) && isObject(is))
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((key) =>
      // A name that a thing got later is no fact about it.
      key === 'id' && was[key] === undefined
        ? []
        : changesOf(field === '' ? key : `${field} ${key}`, was[key], is[key]),
    );
  return [{ field, was: was ?? null, is: is ?? null }];
}

function changesOfKind(was: readonly AnyRecord[], is: readonly AnyRecord[]): KindChanges {
  const old = new Map(was.map((record) => [record.id, record]));
  const now = new Set(is.map((record) => record.id));
  return {
    added: is.filter(({ id }) => !old.has(id)),
    removed: was.filter(({ id }) => !now.has(id)),
    changed: is.flatMap((record) => {
      const changes = old.has(record.id) ? changesOf('', old.get(record.id), record) : [];
      return changes.length > 0 ? [{ record, changes }] : [];
    }),
  };
}

/** What changed from one version of the ledger to another, record by record. */
export const changesBetween = (was: Version, is: Version) =>
  Object.fromEntries(
    (Object.keys(KINDS) as Kind[]).map((kind) => [kind, changesOfKind(was[kind], is[kind])]),
  ) as Record<Kind, KindChanges>;
