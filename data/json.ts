import { parse, printParseErrorCode, visit, type ParseError } from 'jsonc-parser';

/** Where a text stops being JSON, counted from 1 as editors count, and what is wrong there. */
export type Broken = { readonly line: number; readonly column: number; readonly wrong: string };

const WRONG: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'a field name in double quotes is missing here',
  ValueExpected: 'a value is missing here',
  ColonExpected: 'a colon is missing before this',
  CommaExpected: 'a comma is missing before this',
  CloseBraceExpected: 'a } is missing before this',
  CloseBracketExpected: 'a ] is missing before this',
  EndOfFileExpected: 'the record has ended before this: a bracket is too many, or one is missing above',
  InvalidCommentToken: 'a comment: JSON has none, use notes',
  UnexpectedEndOfComment: 'a comment: JSON has none, use notes',
  UnexpectedEndOfString: 'a text that begins here is not closed on its line by a double quote',
  UnexpectedEndOfNumber: 'a number is not finished here',
  InvalidUnicode: 'a \\u that begins no character',
  InvalidEscapeCharacter: 'a text with a backslash before a letter that it cannot stand before; write \\\\',
  InvalidCharacter: 'a text with a tab or another invisible character; write a space',
};

function worded(text: string, { error, offset, length }: ParseError) {
  const code = printParseErrorCode(error);
  if (text.trim() === '') return 'the file is empty';
  if (text.startsWith('\uFEFF')) return 'an invisible byte order mark: save the file as UTF-8 without it';
  if (code === 'InvalidSymbol')
    return `“${text.slice(offset, offset + Math.min(length, 20))}” is no JSON: a text stands in straight double quotes, else there are numbers, true, false and null`;
  const missing = code === 'PropertyNameExpected' || code === 'ValueExpected';
  if (missing && /,\s*$/.test(text.slice(0, offset))) return 'a comma is too many before this';
  return WRONG[code] ?? code;
}

function placeOf(text: string, offset: number) {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** How many field names a text of JSON holds; a colon inside a text is none. */
const namesWritten = (text: string) =>
  [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon !== undefined).length;

const namesRead = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>(
        (count, inner) => count + namesRead(inner),
        Array.isArray(value) ? 0 : Object.keys(value).length,
      )
    : 0;

/** A field that stands twice in one object: JSON would take the last and lose the other without a word. */
function twice(text: string): Broken | undefined {
  const open: Set<string>[] = [];
  let broken: Broken | undefined;
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (name, offset) => {
      const names = open.at(-1);
      if (names?.has(name))
        broken ??= { ...placeOf(text, offset), wrong: `“${name}” stands here a second time` };
      names?.add(name);
    },
  });
  return broken;
}

/** Reads JSON as the standard has it, or says where the text breaks it first. */
export function readJson(text: string): { readonly value: unknown } | { readonly broken: Broken } {
  try {
    const value: unknown = JSON.parse(text);
    const broken = namesWritten(text) === namesRead(value) ? undefined : twice(text);
    return broken ? { broken } : { value };
  } catch (error) {
    const errors: ParseError[] = [];
    parse(text, errors, { disallowComments: true, allowTrailingComma: false });
    const [first] = errors;
    if (!first) throw error; // the two readers agree on what JSON is
    return { broken: { ...placeOf(text, first.offset), wrong: worded(text, first) } };
  }
}
