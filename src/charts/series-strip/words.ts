import type { NextDue } from '#charts/cadence/due.ts';
import { formatDate } from '#i18n/dates.ts';
import { formatElapsed, formatInterval } from '#i18n/elapsed.ts';
import { formatList } from '#i18n/lists.ts';
import { chartsOfficial as common } from '#i18n/messages/charts-official.ts';
import { startOf } from '#model/edtf.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { Table } from '#export/parts.ts';
import type { StripSeries } from './series.ts';

const say = common.strip;

export const titleOf = ({ mechanism, hasSessions }: StripSeries): string =>
  hasSessions ? say.title(mechanism.name) : say.titleOfOthers(mechanism.name);

export const takeawayOf = ({ mechanism, hasSessions, total }: StripSeries): string =>
  hasSessions ? say.takeaway(mechanism.name, total) : say.takeawayOfOthers(mechanism.name, total);

/** `Third, 5 Dec 2024`; what lasted longer by its start, where it is drawn. */
export const sessionName = ({ ordinal, when }: LedgerEngagement): string =>
  say.session(ordinal, formatDate({ ...startOf(when), text: when.text, interval: null }, 'short'));

const placeName = (ledger: Ledger, { place, host }: LedgerEngagement) =>
  place?.city ?? ledger.label('host', host);

/** Where it was, whether sources conflict, and whether it is the one that the page is about, or around it. */
export function detailsOf(ledger: Ledger, engagement: LedgerEngagement, { current, isInside }: StripSeries): string {
  const { conflicts } = engagement;
  return say.details([
    placeName(ledger, engagement),
    conflicts > 0 ? say.conflicts(conflicts) : '',
    engagement === current ? (isInside ? say.aroundThis : say.thisPage) : '',
  ]);
} // prettier-ignore

export function dueName({ ordinal, date }: NextDue, standing: StripSeries['standing']): string {
  const name = standing === 'ahead' ? say.due : say.wasDue;
  return name(ordinal, formatDate(date, 'short'));
}

export const dueDetails = ({ interval }: NextDue): string => say.interval(formatInterval(interval));

export function notesOf({ shown, total, unplaced, missing, due }: StripSeries): string[] {
  const drawn = shown.length;
  const list = unplaced.map((e) => say.session(e.ordinal, formatDate(e.when, 'long')));
  const numbers = missing.map(([a, b]) => common.cadence.notes.range(a, b));
  return [
    drawn < total - unplaced.length ? say.part(drawn, total) : '',
    list.length > 0 ? say.unplaced(list.join('; ')) : '',
    numbers.length > 0 ? say.missing(formatList(numbers)) : '',
    due === null ? '' : say.dueNote,
  ].filter((note) => note !== '');
}

export function tableOf(ledger: Ledger, { shown, unplaced }: StripSeries): Table {
  const keys = ['session', 'date', 'place', 'elapsed', 'conflicts'] as const;
  const rows = [...shown, ...unplaced].map((e, i) => {
    const before = i < shown.length ? shown[i - 1] : undefined;
    return [
      e.ordinal === null ? null : String(e.ordinal),
      formatDate(e.when, 'long'),
      placeName(ledger, e),
      before ? formatElapsed(before.when, e.when) : null,
      e.conflicts,
    ];
  });
  return {
    caption: say.table.caption,
    columns: keys.map((key) => ({ key, label: say.table[key], numeric: key === 'conflicts' })),
    rows,
  };
}
