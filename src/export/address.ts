import type { FigureParts, Provenance } from './parts.ts';

/** The address of a figure on its page, which opens there. */
export const figureAddress = ({ id }: FigureParts, { address }: Provenance): string =>
  `${address.replace(/#.*$/, '')}#${id}`;
