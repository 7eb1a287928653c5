import { Coordinator, MosaicClient, Selection, wasmConnector } from '@uwdata/mosaic-core';
import { Query, VerbatimNode, count } from '@uwdata/mosaic-sql';
import { conditions, database } from './database.js';
import { FACETS, SEVERAL, START, countsOf, sizesOf } from './records.js';

class Facet extends MosaicClient {
  constructor(facet, filterBy) {
    super(filterBy);
    this.facet = facet;
  }
  query(filter = []) {
    if (this.facet === null) return Query.from('rows').select({ n: count() }).where(filter);
    const key = SEVERAL.includes(this.facet) ? new VerbatimNode(`unnest(${this.facet})`) : this.facet;
    const values = Query.from('rows').select({ key }).where(filter);
    return Query.from(values).select({ key: 'key', n: count() }).groupby('key');
  }
  queryResult(data) {
    this.rows = data.toArray();
    this.done?.();
    return this;
  }
  queryError(error) {
    this.failed?.(error);
    return this;
  }
}

/** Opens Mosaic over DuckDB-WASM: a client a facet and a cross-filtered selection, its cache emptied with every round. */
export async function open(rows) {
  const { db, connection } = await database(rows);
  const coordinator = new Coordinator(wasmConnector({ duckdb: db, connection }), { logger: null });
  const selection = Selection.crossfilter();
  const facets = FACETS.map((facet) => new Facet(facet, selection));
  const total = new Facet(null, selection);
  const clients = [...facets, total];
  const source = Object.fromEntries(
    ['domain', 'year', 'text'].map((key) => [key, { owner: facets[FACETS.indexOf(key)] ?? null }]),
  );
  const sizes = sizesOf(rows);
  const arrival = (client) => new Promise((done, failed) => Object.assign(client, { done, failed }));
  const connected = clients.map(arrival);
  for (const client of clients) coordinator.connect(client);
  await Promise.all(connected);
  let last = conditions(START, rows.firstYear);

  return {
    renew: () => coordinator.clear({ clients: false, cache: true }),
    async show(view) {
      const tests = conditions(view, rows.firstYear);
      for (const key of Object.keys(tests)) {
        if (tests[key] === last[key]) continue;
        const { owner } = source[key];
        const arrivals = clients.filter((client) => client !== owner).map(arrival);
        selection.update({
          source: source[key],
          clients: new Set(owner ? [owner] : []),
          value: tests[key],
          predicate: tests[key] === null ? null : new VerbatimNode(tests[key]),
        });
        await Promise.all(arrivals);
      }
      last = tests;
      return {
        total: Number(total.rows[0].n),
        counts: facets.map(({ rows }, i) =>
          countsOf(
            rows.map(({ key, n }) => [key, n]),
            sizes[i],
          ),
        ),
      };
    },
  };
}
