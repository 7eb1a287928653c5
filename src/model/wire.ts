import type { Core } from './browser.ts';
import type { Participant } from './record.ts';
import { packNames, unpackNames, type PackedNames } from './wireNames.ts';

type Row = Readonly<Record<string, unknown>>;
/** One list for each field, in the order of the rows: what is alike lies side by side and packs well, and no field is named twice. */
type Table<R> = { readonly [Field in keyof R]: readonly R[Field][] };

type Official = Core['officials'][number];
type Engagement = Core['engagements'][number];
type Large = 'officials' | 'organisations' | 'mechanisms' | 'engagements';

/** `core.json` as it is sent: a sixth less to download than row by row, a third less to parse. Opened by `unpack`. */
export type Wire = Omit<Core, Large> & {
  readonly officials: Table<
    Omit<Official, 'givenName' | 'familyName' | 'sortName'> & { readonly names: PackedNames }
  >;
  readonly organisations: Table<Core['organisations'][number]>;
  readonly mechanisms: Table<Core['mechanisms'][number]>;
  /** Of the participants only the values, one after another. */
  readonly engagements: Table<
    Omit<Engagement, 'participants'> & { readonly participants: readonly unknown[] }
  >;
};

const PARTICIPANT = ['official', 'side', 'role', 'rank', 'organisation', 'part'] as const;

/** Every row has the fields of the first. */
const toTable = <R extends object>(rows: readonly R[]) =>
  Object.fromEntries(
    Object.keys(rows[0] ?? {}).map((field) => [field, rows.map((row) => (row as Row)[field])]),
  ) as unknown as Table<R>;

function toRows<R>(table: Table<R>): R[] {
  const fields = Object.entries<readonly unknown[]>(table as Readonly<Record<string, readonly unknown[]>>);
  const [first] = fields;
  return (first?.[1] ?? []).map((_, i) => {
    const row: Record<string, unknown> = {};
    for (const [field, values] of fields) row[field] = values[i];
    return row as R;
  });
}

const valuesOf = (participants: readonly Participant[]) =>
  participants.flatMap((participant) => PARTICIPANT.map((field) => participant[field]));

function participantsOf(values: readonly unknown[]): Participant[] {
  const found: Participant[] = [];
  for (let at = 0; at < values.length; at += PARTICIPANT.length) {
    const [official, side, role, rank, organisation, part] = values.slice(
      at,
    ) as Participant[keyof Participant][];
    found.push({ official, side, role, rank, organisation, part } as Participant);
  }
  return found;
}

export const pack = (core: Core): Wire => ({
  ...core,
  officials: toTable(
    core.officials.map(({ givenName: _g, familyName: _f, sortName: _s, ...rest }, i) => ({
      ...rest,
      names: packNames(core.officials[i]!),
    })),
  ),
  organisations: toTable(core.organisations),
  mechanisms: toTable(core.mechanisms),
  engagements: toTable(
    core.engagements.map((engagement) => ({
      ...engagement,
      participants: valuesOf(engagement.participants),
    })),
  ),
});

export const unpack = (wire: Wire): Core => ({
  ...wire,
  officials: toRows(wire.officials).map(({ names, ...rest }) => ({
    ...rest,
    ...unpackNames(rest.name, names),
  })),
  organisations: toRows(wire.organisations),
  mechanisms: toRows(wire.mechanisms),
  engagements: toRows(wire.engagements).map((row) => ({
    ...row,
    participants: participantsOf(row.participants),
  })),
});
