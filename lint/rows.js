/**
 * The folders of `src`, lowest row first. A folder imports from lower rows only; folders of one row never meet.
 * The one list behind the lint rules and behind the test that no folder escapes them.
 * @type {readonly (readonly string[])[]}
 */
export const ROWS = [
  ['model'],
  ['selection'],
  ['url', 'i18n'],
  // What a reader brings along is read without a word of the pages.
  ['ui', 'own'],
  ['export'],
  ['charts', 'engagements', 'officials'],
  // What the pages of forums and topics say, and what a search finds: made of figures' series and of the parts of engagements.
  ['mechanisms', 'topics', 'search'],
  ['state'],
  ['pages'],
  ['app'],
];

/** Names that say nothing about what is inside. */
export const NAMELESS = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared', 'lib'];

/** @param {string} room */
export function rowOf(room) {
  const row = ROWS.findIndex((rooms) => rooms.includes(room));
  if (row < 0) throw new Error(`row: ${room}`);
  return row;
}

/**
 * The folders that a folder must not import.
 * @param {string} room
 */
export const forbiddenTo = (room) =>
  ROWS.slice(rowOf(room))
    .flat()
    .filter((other) => other !== room);
