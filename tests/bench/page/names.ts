/** The engines by the names under which results are told, with the file that holds each peer; ours is first. */
export const PEERS = {
  crossfilter2: 'crossfilter',
  'crossfilter2 + dc.js': 'dc',
  'DuckDB-WASM': 'duckdb',
  'Mosaic on DuckDB-WASM': 'mosaic',
  arquero: 'arquero',
  'plain filter': 'plain',
} as const;
export type Name = 'ours' | keyof typeof PEERS;
export const NAMES = ['ours', ...(Object.keys(PEERS) as (keyof typeof PEERS)[])] as const;
