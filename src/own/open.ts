import { buildDetails, buildIndex, buildLedger } from './build.ts';
import type { Order, Report } from './messages.ts';
import type { Open, Opened, Options } from './opening.ts';
import type { Packed } from './packed.ts';

type Answer = Exclude<Report, { kind: 'stage' | 'broken' }>;

const packedOf = new WeakMap<Opened, Packed>();

/** What an opened dataset was unpacked from. */
export function packedFor(opened: Opened): Packed {
  const packed = packedOf.get(opened);
  if (!packed) throw new Error(`opened: ${opened.name}`);
  return packed;
}

/** Has the worker do its work. It is ended with the answer, or at once when the signal is aborted. */
function ask(order: Order, { onStage, signal }: Options): Promise<Answer> {
  const worker = new Worker(new URL('./worker/worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<Answer>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
    worker.addEventListener('error', ({ message }) => reject(new Error(`worker: ${message}`)));
    worker.addEventListener('messageerror', () => reject(new Error('worker: its answer cannot be read')));
    worker.addEventListener('message', ({ data }: MessageEvent<Report>) => {
      if (data.kind === 'stage') onStage(data.stage);
      else if (data.kind === 'broken') reject(new Error(`worker: ${data.message}`));
      else resolve(data);
    });
    worker.postMessage(order);
  });
  return answer.finally(() => worker.terminate());
}

type Told = Pick<Opened, 'complaints' | 'complained' | 'dropped'>;

/** Unpacks a dataset, the second half of the stage `indexing`. */
export async function unpacked(packed: Packed, told: Told, { onStage, signal }: Options): Promise<Opened> {
  const rows = packed.parent.length;
  const ledger = await buildLedger(packed, signal, (done) => onStage({ kind: 'indexing', done: (1 + done) / 2, rows })); // prettier-ignore
  let details: ReturnType<Opened['details']> | undefined;
  const opened: Opened = {
    kind: 'opened',
    name: packed.name,
    bytes: packed.bytes,
    ledger,
    details: () => (details ??= buildDetails(packed)),
    index: buildIndex(packed, ledger),
    ...told,
  };
  packedOf.set(opened, packed);
  return opened;
}

export const open: Open = async (source, options) => {
  options.signal.throwIfAborted();
  const answer = await ask({ source, mapping: options.mapping ?? null }, options);
  if (answer.kind !== 'packed') return answer;
  const { packed, complaints, complained, dropped } = answer;
  return unpacked(packed, { complaints, complained, dropped }, options);
};
