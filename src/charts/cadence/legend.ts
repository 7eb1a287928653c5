import { chartsOfficial as chartsOfficialWords } from '#i18n/messages/charts-official.ts';
import type { LegendEntry } from '#export/parts.ts';
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
export function legendOf({ rows, years: [, last] }: CadenceSeries): LegendEntry[] {
  const sessions = rows.flatMap((row) => row.placed);
  const drawn = {
    inView: sessions.some((s) => s.inView),
    outside: sessions.some((s) => !s.inView),
    year: sessions.some((s) => s.engagement.when.precision === 'year'),
    due: rows.some(({ due }) => due !== null && Number(due.day.slice(0, 4)) <= last),
  };
  const swatches = { inView: 'dot', outside: 'ring', year: 'capsule', due: 'diamond' } as const;
  const keys = ['inView', 'outside', 'year', 'due'] as const;
  return keys.filter((key) => drawn[key]).map((key) => entry(say[key], swatches[key]));
}
