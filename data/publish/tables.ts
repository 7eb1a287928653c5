import type { Dataset } from '#model/dataset.ts';
import type { Table } from './table.ts';
import { engagements } from './tables/engagements.ts';
import { moments, momentSources } from './tables/moments.ts';
import { conflicts, follows, notes, outcomes, participations, statements, topics } from './tables/parts.ts';
import { roles } from './tables/roles.ts';
import {
  codes,
  mechanisms,
  officials,
  organisations,
  otherNames,
  seats,
  sources,
} from './tables/registries.ts';

/** The ledger as tables; together they hold everything that `dataset.json` holds. */
export const tablesOf = (data: Dataset): Table[] =>
  [
    engagements, participations, topics, outcomes, follows, statements, conflicts, notes,
    officials, otherNames, roles, organisations, mechanisms, seats, moments, momentSources, sources, codes,
  ].map((table) => table(data)); // prettier-ignore
