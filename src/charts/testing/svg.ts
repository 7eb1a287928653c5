import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Drawing } from '#export/parts.ts';

/** A drawing as it is written into a file. */
export const markupOf = ({ element }: Drawing): string =>
  renderToStaticMarkup(createElement('svg', null, element));

/** What must not be in a picture that is to look the same outside the page. */
export const FOREIGN = / class=| style=|var\(|<script|<foreignObject|href=|NaN|Infinity|undefined|\[object/;

/** Its words, in the order in which they are drawn. */
export const wordsIn = (markup: string): string[] =>
  Array.from(markup.matchAll(/<(?:tspan|text)[^>]*>([^<]+)<\/(?:tspan|text)>/g), ([, words]) => words ?? '');
