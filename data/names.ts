import type { Code } from '#model/record.ts';
import type { FiledList, Records } from './records.ts';
import type { Named } from './nearest.ts';

const named = <T extends { id: string }>(
  rows: FiledList<T>,
  names: (record: T) => (string | null)[],
): Named[] =>
  rows.map(({ record }) => ({ id: record.id, names: names(record).filter((name) => name !== null) }));

const coded = (rows: FiledList<Code>): Named[] =>
  rows.map(({ record }) => ({ id: record.code, names: [record.label] }));

/** Everything that a new record can refer to, by the names that people use. */
export function namesOf(records: Records) {
  const { codebook } = records;
  return {
    official: named(records.officials, (o) => [o.name, o.nameNative, ...o.aliases]),
    organisation: named(records.organisations, (o) => [o.name, o.nameNative]),
    mechanism: named(records.mechanisms, (m) => [m.name]),
    source: named(records.sources, (s) => [s.url, s.title]),
    engagement: named(records.engagements, (e) => [e.title]),
    type: coded(codebook.types),
    level: coded(codebook.levels),
    mode: coded(codebook.modes),
    part: coded(codebook.parts),
    domain: coded(codebook.domains),
    'kind of outcome': coded(codebook.outcomeKinds),
    tier: coded(codebook.sourceTiers),
  };
}

export type Names = ReturnType<typeof namesOf>;
export type Noun = keyof Names;
