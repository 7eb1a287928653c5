import type { ChartContext } from '#charts/chart.ts';
import { countNote, ruleNote } from '#charts/notes.ts';
import { whoMetWhom as say } from '#i18n/messages/who-met-whom.ts';
import type { WhoMetWhom } from './meetings.ts';

/** What is to be known about either figure. */
export const pairNotes = (context: ChartContext, { n, oneSided }: WhoMetWhom): string[] => [
  say.notes.met,
  ruleNote(context),
  countNote(n),
  ...(oneSided > 0 ? [say.notes.oneSided(oneSided)] : []),
];
