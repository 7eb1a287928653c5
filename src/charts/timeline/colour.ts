import { groupColour, groupsOf, type Colour } from '#charts/dimension.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Palette } from '#ui/palette.ts';

/** Place of a track among all, the largest in the whole ledger first. */
export const trackRank = (ledger: Ledger, track: string): number =>
  groupsOf(ledger, 'track').findIndex(({ codes }) => codes.includes(track));

/** A track keeps its colour whatever is in view. */
export function trackColour(ledger: Ledger, track: string, palette: Palette): Colour {
  const rank = trackRank(ledger, track);
  return groupColour(groupsOf(ledger, 'track')[rank] ?? { key: track, codes: [track] }, rank, palette);
}
