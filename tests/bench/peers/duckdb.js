import { conditions, database } from './database.js';
import { FACETS, SEVERAL, countsOf, sizesOf } from './records.js';

/** Opens DuckDB-WASM over generated rows: one grouped query a facet, sent together. */
export async function open(rows) {
  const { connection } = await database(rows);
  const sizes = sizesOf(rows);
  const where = (tests, facet) => {
    const kept = Object.entries(tests).filter(([key, test]) => key !== facet && test !== null);
    return kept.length === 0 ? '' : `WHERE ${kept.map(([, test]) => test).join(' AND ')}`;
  };
  return {
    async show(view) {
      const tests = conditions(view, rows.firstYear);
      const key = (facet) => (SEVERAL.includes(facet) ? `unnest(${facet})` : facet);
      const parts = FACETS.map(
        (facet, i) =>
          `SELECT ${i} AS facet, key, count(*)::INTEGER AS n FROM (SELECT ${key(facet)} AS key FROM rows ${where(tests, facet)}) GROUP BY key`,
      );
      const total = `SELECT -1 AS facet, 0 AS key, count(*)::INTEGER AS n FROM rows ${where(tests, null)}`;
      const result = await connection.query([total, ...parts].join(' UNION ALL '));
      const pairs = FACETS.map(() => []);
      let all = 0;
      for (const { facet, key, n } of result.toArray())
        if (facet < 0) all = n;
        else pairs[facet].push([key, n]);
      return { total: all, counts: pairs.map((list, i) => countsOf(list, sizes[i])) };
    },
  };
}
