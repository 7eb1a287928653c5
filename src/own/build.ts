import type { Core, Details, EngagementDetails } from '#model/browser.ts';
import { parseEdtf, yearOf, type EdtfDate } from '#model/edtf.ts';
import { assembleLedger, type Ledger, type LedgerEngagement } from '#model/ledger.ts';
import type { Official, Source } from '#model/record.ts';
import { haystacks } from '#selection/haystack.ts';
import type { SelectionIndex } from '#selection/index.ts';
import { fieldOf, lengthOf, type Column } from './columns/column.ts';
import { readerOf } from './columns/decode.ts';
import { inSlices } from './slices.ts';
import type { Packed } from './packed.ts';

const NO_CHILDREN: readonly number[] = [];

function childrenOf(parent: Int32Array): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>();
  parent.forEach((above, row) => {
    if (above < 0) return;
    const others = children.get(above);
    if (others) others.push(row);
    else children.set(above, [row]);
  });
  return children;
}

/** Dates repeat: each is parsed once. */
function dates() {
  const known = new Map<string, EdtfDate>();
  return (text: string): EdtfDate => {
    const date = known.get(text) ?? parseEdtf(text);
    if (!date) throw new Error(`date: ${text}`);
    known.set(text, date);
    return date;
  };
}

/** Reads linked engagements. Written out field by field: an object that is filled key by key becomes a slow one after a dozen. */
function engagementReader({ engagements, parent, root }: Packed): (row: number) => LedgerEngagement {
  const field = <K extends keyof LedgerEngagement>(name: K) =>
    readerOf(fieldOf(engagements, name)) as (row: number) => LedgerEngagement[K];
  const id = field('id'), title = field('title'), date = field('date'), type = field('type'), mechanism = field('mechanism'),
    ordinal = field('ordinal'), level = field('level'), mode = field('mode'), place = field('place'), partOf = field('partOf'),
    participants = field('participants'), confidence = field('confidence'), track = field('track'), host = field('host'),
    domains = field('domains'), sources = field('sources'), conflicts = field('conflicts');
  const children = childrenOf(parent);
  const parsed = dates();
  return (row) => {
    const when = parsed(date(row));
    const above = parent[row]!;
    return {
      row, when, year: yearOf(when), parent: above < 0 ? null : above, children: children.get(row) ?? NO_CHILDREN, root: root[row]!,
      id: id(row), title: title(row), date: when.text, type: type(row), mechanism: mechanism(row), ordinal: ordinal(row),
      level: level(row), mode: mode(row), place: place(row), partOf: partOf(row), participants: participants(row),
      confidence: confidence(row), track: track(row), host: host(row), domains: domains(row), sources: sources(row),
      conflicts: conflicts(row),
    };
  };
} // prettier-ignore

async function listOf<T>(column: Column, signal: AbortSignal | null): Promise<T[]> {
  const read = readerOf(column);
  const list: T[] = [];
  await inSlices(lengthOf(column), (row) => list.push(read(row) as T), signal, () => {}); // prettier-ignore
  return list;
}

/** Unpacks the ledger without a long task; `onDone` runs from 0 to 1. */
export async function buildLedger(packed: Packed, signal: AbortSignal, onDone: (done: number) => void): Promise<Ledger> {
  const rows = lengthOf(packed.engagements);
  const read = engagementReader(packed);
  const engagements: LedgerEngagement[] = [];
  const byId = new Map<string, LedgerEngagement>();
  const officials = await listOf<Official>(packed.officials, signal);
  await inSlices(rows, (row) => {
    const engagement = read(row);
    engagements.push(engagement);
    byId.set(engagement.id, engagement);
  }, signal, (done) => onDone(done / rows));
  // Linked engagements are engagements of the core with more to them: there is no need for both.
  const core: Core = { ...packed.core, engagements, officials };
  return assembleLedger(core, engagements, byId);
} // prettier-ignore

export async function buildDetails({ details }: Packed): Promise<Details> {
  return {
    engagements: await listOf<EngagementDetails>(details.engagements, null),
    sources: await listOf<Source>(details.sources, null),
    mechanisms: details.mechanisms,
  };
}

/** The index as the worker made it, with the text that a search looks through. */
export function buildIndex({ index }: Packed, ledger: Ledger): SelectionIndex {
  let text: readonly string[] | null = null;
  return {
    ...index,
    columns: {
      ...index.columns,
      get text() {
        return (text ??= haystacks(ledger, null));
      },
    },
  };
}
