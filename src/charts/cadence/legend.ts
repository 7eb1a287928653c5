import { chartsOfficial as chartsOfficialWords } from '#i18n/messages/charts-official.ts';
import type { LegendEntry } from '#export/parts.ts';
import type { Ledger } from '#model/ledger.ts';
import { hostEntries } from './hosts.ts';
import type { CadenceSeries } from './series.ts';

const say = chartsOfficialWords.cadence.legend;

const entry = (label: string, swatch: LegendEntry['swatch']): LegendEntry => ({
  label,
  swatch,
  count: null,
  colour: (palette) => ({ fill: swatch === 'diamond' ? palette.ink : palette.ink2, outline: null }),
  pick: null,
  selected: false,
});

/** Only what is drawn has an entry. */
export function legendOf(ledger: Ledger, { rows, others, years: [, last] }: CadenceSeries): LegendEntry[] {
  const all = [...rows, ...others];
  const sessions = all.flatMap((row) => row.placed);
  const drawn = {
    inView: sessions.some((s) => s.inView),
    outside: sessions.some((s) => !s.inView),
    year: sessions.some((s) => s.engagement.when.precision === 'year'),
    absent: all.some(({ absent }) => absent.length > 0),
    due: all.some(({ due }) => due !== null && Number(due.day.slice(0, 4)) <= last),
  };
  const swatches = { inView: 'dot', outside: 'ring', year: 'capsule', absent: 'small-ring', due: 'diamond' } as const;
  const keys = ['inView', 'outside', 'year', 'absent', 'due'] as const;
  return [
    ...keys.filter((key) => drawn[key]).map((key) => entry(say[key], swatches[key])),
    ...hostEntries(ledger, new Set(sessions.map((s) => s.engagement.host))),
  ];
} // prettier-ignore
