import { openDB, type DBSchema } from 'idb';
import type { Kept } from './kept.ts';
import { packedFor, unpacked } from './open.ts';
import type { Complaint, Store } from './opening.ts';
import type { Packed } from './packed.ts';

/** Raised when `Packed` changes: what was kept in an older form is let go of, in a newer one left to the version that knows it. */
const FORM = 1;

type Content = {
  readonly form: number;
  readonly packed: Packed;
  readonly complaints: readonly Complaint[];
  readonly complained: number;
  readonly dropped: number;
};

type Schema = DBSchema & {
  kept: { key: string; value: Kept };
  content: { key: string; value: Content };
};

const connect = () =>
  openDB<Schema>('engagement-ledger', 1, {
    upgrade(db) {
      db.createObjectStore('kept', { keyPath: 'id' });
      db.createObjectStore('content');
    },
  });

async function withDb<T>(then: (db: Awaited<ReturnType<typeof connect>>) => Promise<T>): Promise<T> {
  const db = await connect();
  try {
    return await then(db);
  } finally {
    db.close();
  }
}

const remove: Store['remove'] = (id) =>
  withDb(async (db) => {
    const change = db.transaction(['kept', 'content'], 'readwrite');
    await Promise.all([
      change.objectStore('kept').delete(id),
      change.objectStore('content').delete(id),
      change.done,
    ]);
  });

export const store: Store = {
  async save(opened) {
    const { name, bytes, ledger, complaints, complained, dropped } = opened;
    const { title, parties } = ledger.core.meta;
    const kept: Kept = {
      id: crypto.randomUUID().slice(0, 8),
      name,
      title,
      parties: [parties[0].name, parties[1].name],
      rows: ledger.engagements.length,
      bytes,
      since: new Date().toISOString(),
    };
    const content = { form: FORM, packed: packedFor(opened), complaints, complained, dropped };
    await withDb(async (db) => {
      const change = db.transaction(['kept', 'content'], 'readwrite');
      await Promise.all([
        change.objectStore('kept').put(kept),
        change.objectStore('content').put(content, kept.id),
        change.done,
      ]);
    });
    return kept;
  },
  list: async () => {
    const all = await withDb((db) => db.getAll('kept'));
    return all.sort((a, b) => (a.since < b.since ? 1 : -1));
  },
  async load(id, options) {
    options.signal.throwIfAborted();
    options.onStage({ kind: 'reading', done: 0 });
    const content = await withDb((db) => db.get('content', id));
    if (content?.form !== FORM) {
      if (content === undefined || content.form < FORM) await remove(id);
      return null;
    }
    const { packed, complaints, complained, dropped } = content;
    return unpacked(packed, { complaints, complained, dropped }, options);
  },
  remove,
};
