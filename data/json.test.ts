import { describe, expect, it } from 'vitest';
import { readJson } from './json.ts';

const said = (text: string) => {
  const read = readJson(text);
  return 'broken' in read ? `${read.broken.line}:${read.broken.column} ${read.broken.wrong}` : 'read';
};

describe('reading JSON', () => {
  it('gives the value', () => {
    const value = { a: [1, 'é: "b": c', null, { a: { b: 'a": ' } }], c: ':' };
    expect(readJson(JSON.stringify(value))).toEqual({ value });
  });

  it.each([
    ['{\n  "a": 1\n  "b": 2\n}', '3:3 a comma is missing before this'],
    ['{\n  "a": 1,\n}', '3:1 a comma is too many before this'],
    ['[1, ]', '1:5 a comma is too many before this'],
    ['{ "a": }', '1:8 a value is missing here'],
    ['{ "a" 1 }', '1:7 a colon is missing before this'],
    ['{ "a": 1', '1:9 a } is missing before this'],
    ['[1', '1:3 a ] is missing before this'],
    ['{ "a": "x\n}', '1:8 a text that begins here is not closed on its line by a double quote'],
    ['// who\n{}', '1:1 a comment: JSON has none, use notes'],
    ['', '1:1 the file is empty'],
    ['\uFEFF{}', '1:1 an invisible byte order mark: save the file as UTF-8 without it'],
  ])('says where %j breaks it, and how', (text, broken) => expect(said(text)).toBe(broken));

  it('shows what is no JSON, as an editor’s curly quotes and the marks of a merge are none', () => {
    expect(said('{ “a”: 1 }')).toMatch(/^1:3 .*“a”.* is no JSON: a text stands in straight double quotes/);
    expect(said('{\n<<<<<<< HEAD\n}')).toMatch(/^2:1 “<<<<<<<” is no JSON/);
  });

  it('refuses a field that stands twice, where all but one would be lost', () => {
    expect(said('{\n  "a": { "b": 1 },\n  "b": 2,\n  "a": 3\n}')).toBe('4:3 “a” stands here a second time');
  });
});
