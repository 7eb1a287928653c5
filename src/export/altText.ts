import type { FigureParts } from './parts.ts';

/** What a figure's picture shows, for those who do not see it. */
export const altText = ({ title, takeaway, moments }: FigureParts): string =>
  [`${title}.`, takeaway, moments].filter(Boolean).join(' ');
