import { ownComplaints as say } from '#i18n/messages/own-complaints.ts';
import { NOT_STATED } from '#model/codes.ts';
import { UNKNOWN_COUNTRY } from '#model/derive.ts';
import { parseEdtf } from '#model/edtf.ts';
import type { EngagementRecord, Official, Source } from '#model/record.ts';
import { today } from '#model/today.ts';
import domains from '../../../data/records/domains.json';
import levels from '../../../data/records/levels.json';
import modes from '../../../data/records/modes.json';
import parts from '../../../data/records/parts.json';
import tracks from '../../../data/records/tracks.json';
import types from '../../../data/records/types.json';
import { FIELDS, REQUIRED, type FieldName, type Mapping } from '../mapping.ts';
import { book } from './book.ts';
import { complain, Refusal, type Complaints } from './complaints.ts';
import { NO_SERIES, noSeries, seriesOf } from './complete.ts';
import { countryReader } from './countries.ts';
import { rowsOf, type Draft } from './draft.ts';
import { registry, slug } from './names.ts';
import type { Table } from './table.ts';

type Cell = (field: FieldName) => string;

const many = (cell: string) => cell.split(';').map((part) => part.trim()).filter(Boolean); // prettier-ignore

/** An ISO or EDTF date, also with a time behind it or with slashes and no noughts, as spreadsheets write it: year, month, day. */
function dateOf(text: string): string | null {
  if (parseEdtf(text)) return text;
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return parseEdtf(iso) ? iso : null;
}

/** Given and family name are not told apart: nobody but the reader knows which is which. */
const official = (name: string, id: string, side: string): Official => ({
  id, name, nameNative: null, givenName: null, familyName: name, sortName: name, aliases: [], side, identifiers: [],
}); // prettier-ignore

function sourceFrom(text: string, id: string): Source {
  const address = URL.canParse(text) ? new URL(text) : null;
  const url = address && /^https?:$/.test(address.protocol) ? text : null;
  const publisher = url === null ? text : address!.hostname.replace(/^www\./, '');
  return { id, url, publisher, title: null, published: null, tier: NOT_STATED, language: 'un' };
}

/** Where each field is found in a row. Throws a `Refusal` where a column that is named is not there. */
function cellsOf(file: string, { header }: Table, { columns }: Mapping) {
  const places = FIELDS.flatMap((field) => {
    const name = columns[field];
    if (name === undefined) {
      if (REQUIRED.includes(field)) throw new Refusal(file, say.noColumn(''), field);
      return [];
    }
    const place = header.indexOf(name);
    if (place < 0) throw new Refusal(file, say.noColumn(name), field);
    return [[field, place] as const];
  });
  const place = new Map(places);
  return (row: readonly string[]): Cell => (field) => row[place.get(field) ?? -1]?.trim() ?? ''; // prettier-ignore
}

/** A table of the reader's own as a draft: what it does not say is said to be unknown, codes it brings along become the dataset's own. */
export function mapped(file: string, table: Table, mapping: Mapping, complaints: Complaints): Draft {
  const cellOf = cellsOf(file, table, mapping);
  const { parties } = mapping;
  const country = countryReader(parties);
  const books = { types: book(types), levels: book(levels), modes: book(modes), domains: book(domains), tracks: book(tracks) }; // prettier-ignore
  const [first, second] = parties.map(({ code }) => code) as [string, string];
  const people = registry((key, id) => official(key, id, ''));
  const sides = new Map<string, string>();
  const forums = registry((name, id) => seriesOf(id, name, NOT_STATED, say.series(name)));
  const forumTracks = new Map<string, string>();
  const reports = registry(sourceFrom);
  const ids = registry(() => ({}));

  function peopleOf(cell: string, side: string): EngagementRecord['participants'] {
    return many(cell).map((text) => {
      // Blanks are cut afterwards: a pattern that looks for them too takes the square of a long cell's length.
      const [, before = text, role = null] = /^(.*)\(([^()]+)\)$/.exec(text) ?? [];
      const name = before.trim();
      const id = people.of(name, `${side} ${slug(name)}`);
      sides.set(id, side);
      return { official: id, side, role, rank: null, organisation: null, part: 'attended' };
    });
  }
  function placeOf(cell: Cell): EngagementRecord['place'] {
    const [, before, after] = /^(.*),\s*([^,]+)$/.exec(cell('city')) ?? [];
    const isPair = cell('country') === '' && after !== undefined && country(after) !== UNKNOWN_COUNTRY;
    const city = (isPair ? before : cell('city')) ?? '';
    const land = isPair ? after : cell('country');
    if (city === '' && land === '') return null;
    return { city: city === '' ? null : city, country: land === '' ? UNKNOWN_COUNTRY : country(land) };
  }
  function forumOf(cell: Cell): string {
    const track = books.tracks.of(cell('track')).code;
    if (cell('mechanism') === '') return track === NOT_STATED ? NO_SERIES : trackForum(track);
    const id = forums.of(cell('mechanism'));
    if (track !== NOT_STATED) forumTracks.set(id, track);
    return id;
  }
  /** A row that says its track and no forum is kept in a forum of that track's leftovers. */
  function trackForum(track: string): string {
    const { label } = books.tracks.of(track);
    const id = forums.of(`${label}: ${say.noSeries.toLowerCase()}`);
    forumTracks.set(id, track);
    return id;
  }

  function recordOf(row: readonly string[], line: number): unknown {
    const cell = cellOf(row);
    const wrong = (field: FieldName, said: { wrong: string; tip: string }) => {
      complain(complaints, { file, row: line, field: mapping.columns[field] ?? field }, said);
      return null;
    };
    const date = dateOf(cell('date'));
    if (cell('date') === '') return wrong('date', say.noDate);
    if (date === null) return wrong('date', say.date(cell('date')));
    const title = cell('title');
    if (title === '') return wrong('title', say.noTitle);
    const place = placeOf(cell);
    const participants = [...peopleOf(cell('officialsFirst'), first), ...peopleOf(cell('officialsSecond'), second)];
    const topics = many(cell('domains')).map((text) => books.domains.of(text)).map(({ code, label }) => ({ domain: code, detail: label }));
    const supports = ['date', ...(place ? ['place'] : []), ...(participants.length > 0 ? ['participants'] : []), ...(topics.length > 0 ? ['topics'] : [])];
    const sources = many(cell('source')).map((text) => ({ source: reports.of(text), supports }));
    return {
      id: ids.of(cell('id') || `${date.slice(0, 10)} ${title.slice(0, 60)}`, `${line}`),
      title, summary: (cell('summary') || title).slice(0, 240), date, type: books.types.of(cell('type')).code, mechanism: forumOf(cell),
      level: books.levels.of(cell('level')).code, mode: books.modes.of(cell('mode')).code, place, participants, topics, sources,
      confidence: sources.length > 0 ? 'medium' : 'low',
    };
  } // prettier-ignore

  const records: unknown[] = [];
  const lines: number[] = [];
  table.rows.forEach((row, i) => {
    const line = table.lines[i]!;
    const record = recordOf(row, line);
    if (record === null) return;
    records.push(record);
    lines.push(line);
  });
  const list = (rows: readonly unknown[]) => rowsOf(file, rows);
  return {
    file,
    meta: {
      title: mapping.title.trim() || file,
      version: '1.0.0',
      asOf: today(),
      licence: { name: say.licence, url: 'https://choosealicense.com/no-permission/' },
      parties: parties.map(({ code, name }) => ({ code, name, adjective: name })),
    },
    lists: {
      engagements: rowsOf(file, records, lines),
      officials: list(people.all().map((person) => ({ ...person, side: sides.get(person.id) }))),
      mechanisms: list([noSeries, ...forums.all().map((forum) => ({ ...forum, track: forumTracks.get(forum.id) ?? NOT_STATED }))]), // prettier-ignore
      sources: list(reports.all()),
      domains: list(books.domains.all()),
      tracks: list(books.tracks.all()),
      types: list(books.types.all()),
      levels: list(books.levels.all()),
      modes: list(books.modes.all()),
      parts: list(parts),
    },
    left: table.rows.length - records.length,
  };
}
