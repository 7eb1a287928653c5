import type { Order, Report } from '../messages.ts';
import { buffersIn } from './pack.ts';
import { work } from './work.ts';

const say = (report: Report, handed: Transferable[] = []) => self.postMessage(report, { transfer: handed });

self.addEventListener('message', ({ data }: MessageEvent<Order>) => {
  void work(data, (stage) => say({ kind: 'stage', stage })).then((report) =>
    say(report, report.kind === 'packed' ? buffersIn(report.packed) : []),
  );
});
