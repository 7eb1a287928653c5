import { fold } from '#model/fold.ts';
import type { Columns, FieldName } from '../mapping.ts';
import type { Table } from './table.ts';

/** What people call their columns, folded, without anything but letters. */
const NAMES: Readonly<Record<FieldName, readonly string[]>> = {
  date: ['date', 'startdate', 'start', 'day', 'when', 'datum', 'eventdate'],
  title: ['title', 'headline', 'name', 'event', 'eventname', 'subject'],
  summary: ['summary', 'description', 'details', 'notes', 'abstract'],
  type: ['type', 'eventtype', 'kind', 'category', 'format'],
  level: ['level', 'rank', 'seniority'],
  mode: ['mode', 'medium'],
  mechanism: ['mechanism', 'forum', 'series', 'mechanismid', 'dialogue', 'framework'],
  track: ['track', 'family'],
  city: ['city', 'place', 'location', 'venue', 'where'],
  country: ['country', 'countrycode', 'host', 'hostcountry'],
  domains: ['domains', 'domain', 'topics', 'topic', 'topicareas', 'themes', 'tags', 'issues'],
  officialsFirst: ['officialsfirst', 'officialsa', 'officials', 'participants', 'delegationa'],
  officialsSecond: ['officialssecond', 'officialsb', 'counterparts', 'counterpart', 'delegationb'],
  source: ['source', 'sources', 'url', 'link', 'reference', 'sourceurl'],
  id: ['id', 'key', 'identifier', 'eventid'],
};

const SAMPLES = 3;
const letters = (name: string) => fold(name).replaceAll(/[^a-z]/g, '');

/** What a reader is shown of a table before its columns are named. */
export function previewOf({ header, rows }: Table): Columns {
  const fields = Object.entries(NAMES) as [FieldName, readonly string[]][];
  const taken = new Set<FieldName>();
  const guessOf = (name: string) => {
    const guess = fields.find(([field, names]) => !taken.has(field) && names.includes(letters(name)))?.[0] ?? null; // prettier-ignore
    if (guess) taken.add(guess);
    return guess;
  };
  const samplesOf = (column: number) => {
    const samples: string[] = [];
    for (const row of rows) {
      const cell = row[column]?.trim() ?? '';
      if (cell !== '' && !samples.includes(cell)) samples.push(cell);
      if (samples.length === SAMPLES) break;
    }
    return samples;
  };
  return {
    columns: header.map((name, column) => ({ name, samples: samplesOf(column), guess: guessOf(name) })),
    rows: rows.length,
  };
}
