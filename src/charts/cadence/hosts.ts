import type { LegendEntry } from '#export/parts.ts';
import { chartsOfficial as chartsOfficialWords } from '#i18n/messages/charts-official.ts';
import { AT_A_DISTANCE, THIRD_COUNTRY } from '#model/codes.ts';
import type { Ledger } from '#model/ledger.ts';

const say = chartsOfficialWords.cadence.legend;

/** How the host of a session is marked: by a stroke at its mark, which reads without colour. */
export type HostStroke = Extract<LegendEntry['swatch'], 'up' | 'down' | 'both' | 'over'>;

/** Null where the record does not say. */
export function hostStroke({ core: { meta } }: Ledger, host: string): HostStroke | null {
  const [first, second] = meta.parties.map(({ code }) => code);
  if (host === first) return 'up';
  if (host === second) return 'down';
  return host === THIRD_COUNTRY ? 'both' : host === AT_A_DISTANCE ? 'over' : null;
}

/** What the strokes in use mean, in the order of the codebook. */
export const hostEntries = (ledger: Ledger, hosts: ReadonlySet<string>): LegendEntry[] =>
  ledger.codes.host.flatMap(({ code, label }): LegendEntry[] => {
    const swatch = hosts.has(code) ? hostStroke(ledger, code) : null;
    const colour: LegendEntry['colour'] = ({ ink }) => ({ fill: ink, outline: null });
    return swatch === null
      ? []
      : [{ label: say.host(label), swatch, count: null, colour, pick: null, selected: false }];
  });
