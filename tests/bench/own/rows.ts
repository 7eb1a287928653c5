import { published } from '../../fixtures/ledger.ts';

type Row = (typeof published.engagements)[number];

const DAY = 86_400_000;

/** The published engagements again and again, each with an id, a title and a day of its own. */
function rowAt(i: number, length: number): Row {
  const model = published.engagements[i % published.engagements.length]!;
  const date = new Date(Date.UTC(2000, 0, 1) + Math.floor((i / length) * 9800) * DAY).toISOString().slice(0, 10);
  return { ...model, id: `row-${i}`, title: `${model.title}, ${i}`, date, partOf: null, follows: [] };
} // prettier-ignore

const rows = (length: number) => Array.from({ length }, (_, i) => rowAt(i, length));

export const asJson = (length: number) => JSON.stringify({ ...published, engagements: rows(length) });

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

export const asCsv = (length: number) =>
  ['date,title,type,level,city,country,domains,source']
    .concat(
      rows(length).map((row) =>
        [
          row.date, row.title, row.type, row.level, row.place?.city ?? '', row.place?.country ?? '',
          row.topics.map(({ domain }) => domain).join('; '), '',
        ].map(cell).join(','),
      ),
    )
    .join('\n'); // prettier-ignore

/** The columnar form, written piece by piece: every list and object of the published engagements is kept once. */
export function asColumns(length: number): string {
  const { engagements } = published;
  const at = Array.from({ length }, (_, i) => i % engagements.length);
  const own = rowsOfText(length);
  const fields = Object.fromEntries(
    (Object.keys(engagements[0]!) as (keyof Row)[]).map((key) => [
      key,
      { values: engagements.map((row) => (key === 'partOf' ? null : key === 'follows' ? [] : row[key])), at },
    ]),
  );
  return JSON.stringify({ ...published, engagements: { fields: { ...fields, ...own } } });
}

function rowsOfText(length: number) {
  const made = Array.from({ length }, (_, i) => rowAt(i, length));
  return { id: made.map(({ id }) => id), title: made.map(({ title }) => title), date: made.map(({ date }) => date) };
} // prettier-ignore
