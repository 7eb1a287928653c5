import { groupColour, groupsOf, type Colour } from '#charts/dimension.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Palette } from '#ui/palette.ts';

/** A host keeps the colour that it has wherever bars are stacked by host. */
export function hostColour(ledger: Ledger, host: string, palette: Palette): Colour {
  const groups = groupsOf(ledger, 'host');
  const at = groups.findIndex(({ codes }) => codes.includes(host));
  return groupColour(groups[at] ?? { key: host, codes: [host] }, at, palette);
}
