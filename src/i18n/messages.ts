import { app } from './messages/app.ts';
import { charts } from './messages/charts.ts';
import { chartsOfficial } from './messages/charts-official.ts';
import { engagements } from './messages/engagements.ts';
import { exports_ } from './messages/export.ts';
import { mechanisms } from './messages/mechanisms.ts';
import { officials } from './messages/officials.ts';
import { pages } from './messages/pages.ts';
import { selection } from './messages/selection.ts';
import { topics } from './messages/topics.ts';
import { ui } from './messages/ui.ts';

/** The English record; another language is a second record of the same type. */
export const messages = {
  app,
  charts,
  chartsOfficial,
  engagements,
  export: exports_,
  mechanisms,
  officials,
  pages,
  selection,
  topics,
  ui,
} as const;
