import { ROWS, forbiddenTo } from './rows.js';

/**
 * What must not be imported: a pattern over the written path, and the sentence that says where to go instead.
 * `names` narrows it to some exports; `types` lets `import type` pass.
 * @typedef {{ regex: string, message: string, names?: string[], types?: boolean }} Ban
 */

const rooms = ROWS.flat();
const alternatives = (/** @type {readonly string[]} */ words) => `(?:${words.join('|')})`;

/** @type {Ban} */
const roomByPath = {
  regex: `^(?:\\.\\./)+${alternatives([...rooms, 'src'])}(?:/|$)`,
  message: 'Another folder is imported as #folder/file.ts, so that its row can be seen.',
};
/** @type {Ban} */
const outside = {
  regex: '^(?:\\.\\./)+(?:tests|scripts|lint)/',
  message: 'Code of the application does not import tests or scripts.',
};
/** @type {Ban} */
const rawData = {
  regex: '^(?:\\.\\./)+data/',
  message: 'The compiled ledger enters through src/state only.',
};
/** @type {Ban} */
const query = {
  regex: '^@tanstack/react-query$',
  message: 'What is fetched is kept in src/state: use its hooks.',
};
/** @type {Ban} */
const searchParams = {
  regex: '^react-router(?:-dom)?$',
  names: ['useSearchParams', 'createSearchParams'],
  message: "The address's query has one owner, src/state: use usePageState.",
};
/** Model files that define schemas. */
export const SCHEMA_FILES = ['record', 'dataset', 'browser', 'downloads'].map(
  (name) => `src/model/${name}.ts`,
);
const schemaNames = SCHEMA_FILES.map((file) => file.replace(/^.*\/|\.ts$/g, ''));

/**
 * @param {string} room
 * @returns {Ban[]}
 */
const schemasFrom = (room) => [
  {
    regex: '^zod(?:/|$)',
    types: true,
    message: 'zod stays out of the browser: schemas live in src/model and run in the build.',
  },
  {
    regex: `^${room === 'model' ? '(?:#model|\\.)' : '#model'}/${alternatives(schemaNames)}\\.ts$`,
    types: true,
    message: 'A schema file brings zod along: import only its types.',
  },
  {
    regex: room === 'own' ? '^(?:#own|\\.{1,2})/worker/' : '^#own/worker/',
    types: true,
    message: 'The worker has zod on board: it is started by its address, in src/own/open.ts.',
  },
];

/**
 * @param {readonly Ban[]} bans
 * @returns {import('eslint').Linter.RulesRecord}
 */
const rules = (bans) => ({
  '@typescript-eslint/no-restricted-imports': [
    'error',
    {
      patterns: bans.map(({ regex, message, names, types = false }) => ({
        regex,
        message,
        allowTypeImports: types,
        ...(names && { importNames: names }),
      })),
    },
  ],
  // The rule above does not see import() nor the type `import('…').X`.
  'no-restricted-syntax': [
    'error',
    ...bans
      .filter(({ names }) => !names)
      .flatMap(({ regex, message, types = false }) => {
        const path = `source.value=/${regex.replaceAll('/', '\\/')}/`;
        const dynamic = { selector: `ImportExpression[${path}]`, message };
        return types ? [dynamic] : [dynamic, { selector: `TSImportType[${path}]`, message }];
      }),
  ],
});

/**
 * @param {string} room
 * @param {{ tests?: boolean, schemas?: boolean }} [free] what this set of files may do
 */
function bansOf(room, free = {}) {
  /** @type {Ban[]} */
  const bans = [roomByPath];
  const forbidden = forbiddenTo(room);
  if (forbidden.length > 0)
    bans.push({
      regex: `^#${alternatives(forbidden)}(?:/|$)`,
      message: `src/${room} imports lower rows only (lint/rows.js).`,
    });
  if (!free.tests) bans.push(outside);
  if (!free.tests && room !== 'state') bans.push(rawData);
  if (!free.schemas) bans.push(...schemasFrom(room));
  // `app` hands the client to the tree; everything else about it is in `state`.
  if (room !== 'state' && room !== 'app') bans.push(query);
  if (room !== 'state') bans.push(searchParams);
  return bans;
}

/** Flat-config entries, two for each folder of `src`: its code, and the tests beside it, which may read fixtures and schemas. */
export const importRules = [
  ...rooms.flatMap((room) => [
    { name: `rows/${room}`, files: [`src/${room}/**/*.{ts,tsx}`], rules: rules(bansOf(room)) },
    {
      name: `rows/${room}/tests`,
      files: [`src/${room}/**/*.test.{ts,tsx}`, `src/${room}/**/testing/**`],
      rules: rules(bansOf(room, { tests: true, schemas: true })),
    },
  ]),
  // A reader's own file is nobody's to trust: the worker that reads it is the one place in the browser that has the schemas.
  {
    name: 'rows/own/worker',
    files: ['src/own/worker/**'],
    rules: rules(bansOf('own', { tests: true, schemas: true })),
  },
  { name: 'rows/model/schemas', files: SCHEMA_FILES, rules: rules(bansOf('model', { schemas: true })) },
  {
    name: 'rows/main',
    files: ['src/*.{ts,tsx}'],
    rules: rules([...schemasFrom('main'), outside, rawData, query, searchParams]),
  },
];
