import { parseEdtf, type EdtfDate } from '#model/edtf.ts';
import type { Dataset, Engagement } from '#model/dataset.ts';
import { kebab } from './package.ts';

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

/** Folds a content line to 75 octets, never inside a character (RFC 5545, 3.1). */
function folded(line: string) {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

const compact = (day: string) => day.replaceAll('-', '');

/** The day after the last: an all-day event ends before its end (RFC 5545, 3.6.1). */
const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The date if its start is known to the day; a span whose end is coarser is entered with its first day. */
function dayPrecise({ date }: Engagement): { start: string; end: string; when: EdtfDate } | null {
  const when = parseEdtf(date);
  if (when?.precision !== 'day') return null;
  const end = when.interval?.[1];
  return { start: when.first, end: end?.precision === 'day' ? end.last : (end ? when.first : when.last), when }; // prettier-ignore
}

/** All engagements that are known to the day, as an iCalendar (RFC 5545, names by RFC 7986); the others are left out. */
export function calendar(data: Dataset): { text: string; entries: number; leftOut: number } {
  const { meta } = data;
  const domain = kebab(meta.title);
  const trackLabel = new Map(data.tracks.map(({ code, label }) => [code, label]));
  const dated = data.engagements.flatMap((engagement) => {
    const days = dayPrecise(engagement);
    return days ? [{ engagement, days }] : [];
  });
  const leftOut = data.engagements.length - dated.length;
  const events = dated.flatMap(({ engagement: e, days: { start, end, when } }) => [
    'BEGIN:VEVENT',
    `UID:${e.id}@${domain}`,
    `DTSTAMP:${compact(meta.asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(start)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(end))}`,
    `SUMMARY:${escaped(e.title)}`,
    `DESCRIPTION:${escaped(e.summary)}`,
    ...(e.place ? [`LOCATION:${escaped([e.place.city, e.place.country].filter(Boolean).join(', '))}`] : []),
    `CATEGORIES:${escaped(trackLabel.get(e.track) ?? e.track)}`,
    `STATUS:${when.approximate || when.uncertain ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const about = `${dated.length} of ${data.engagements.length} engagements are known to the day; ${leftOut} are left out.`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${domain}//${meta.version}//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(meta.title)}`,
    `X-WR-CALNAME:${escaped(meta.title)}`,
    `DESCRIPTION:${escaped(about)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return { text: `${lines.map(folded).join('\r\n')}\r\n`, entries: dated.length, leftOut };
}
