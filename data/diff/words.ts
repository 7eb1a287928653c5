import type { Change, KindChanges } from './changes.ts';
import { changesBetween } from './changes.ts';
import { KINDS, type AnyRecord, type Kind, type Version } from './version.ts';

const shown = (value: unknown): string => {
  if (value === null || (Array.isArray(value) && value.length === 0)) return 'nothing';
  if (Array.isArray(value)) return value.map(shown).join(', ');
  if (typeof value === 'object') {
    const parts = Object.entries(value).filter(([, part]) => part !== null);
    return parts.map(([key, part]) => `${key} ${shown(part)}`).join('; ');
  }
  return typeof value === 'string' ? (value.includes(' ') ? `“${value}”` : value) : JSON.stringify(value);
};

function sentence({ field, was, is }: Change) {
  if (was === undefined) return `${field}: added ${shown(is)}`;
  if (is === undefined) return `${field}: removed ${shown(was)}`;
  return `${field}: was ${shown(was)}, is ${shown(is)}`;
}

/** Title or name, with the id to look it up by. */
function name({ id, date, title, name, publisher, label, short }: AnyRecord) {
  const words = [date, title ?? name ?? publisher ?? label ?? short].filter(
    (part) => typeof part === 'string',
  );
  return words.length > 0 ? `${words.join(' ')} (\`${id}\`)` : `\`${id}\``;
}

const counted = (count: number, kind: Kind) => `${count} ${KINDS[kind][count === 1 ? 0 : 1]}`;

function section(kind: Kind, { added, removed, changed }: KindChanges) {
  const [, plural] = KINDS[kind];
  const list = (verb: string, rows: readonly AnyRecord[]) =>
    rows.length === 0 ? [] : [`### ${verb} ${plural}`, '', ...rows.map((row) => `- ${name(row)}`), ''];
  return [
    ...list('New', added),
    ...list('Removed', removed),
    ...(changed.length === 0 ? [] : [`### Changed ${plural}`, '']),
    ...changed.flatMap(({ record, changes }) => [
      `- ${name(record)}`,
      ...changes.map((change) => `  - ${sentence(change)}`),
    ]),
    ...(changed.length === 0 ? [] : ['']),
  ];
}

/** How much a version holds. */
export const holdings = (version: Version) =>
  `The ledger holds ${(Object.keys(KINDS) as Kind[]).map((kind) => counted(version[kind].length, kind)).join(', ')}.`;

/** The changes as a chapter of a changelog, in Markdown. */
export function chapter(was: Version, is: Version): string {
  const all = changesBetween(was, is);
  const kinds = Object.keys(KINDS) as Kind[];
  const count = (verb: keyof KindChanges) =>
    kinds.filter((kind) => all[kind][verb].length > 0).map((kind) => counted(all[kind][verb].length, kind)).join(', '); // prettier-ignore
  const summary = [
    ['new', count('added')],
    ['removed', count('removed')],
    ['changed', count('changed')],
  ].flatMap(([verb, counts]) => (counts ? [`${verb}: ${counts}`] : []));
  return [
    `## ${is.meta.version} (kept to ${is.meta.asOf})`,
    '',
    `Since ${was.meta.version} (kept to ${was.meta.asOf}): ${summary.join('; ') || 'nothing changed'}.`,
    '',
    holdings(is),
    '',
    ...kinds.flatMap((kind) => section(kind, all[kind])),
  ].join('\n');
}
