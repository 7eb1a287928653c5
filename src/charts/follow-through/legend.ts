import { trackColour, trackRank } from '#charts/timeline/colour.ts';
import type { LegendEntry } from '#export/parts.ts';
import { outcomes } from '#i18n/messages/outcomes.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Selection } from '#selection/selection.ts';
import type { FollowThroughSeries } from './series.ts';

const say = outcomes.figure.legend;

/** The tracks of what is drawn, each of which filters; then the marks that need a word. */
export function legendOf(ledger: Ledger, selection: Selection, { rows }: FollowThroughSeries): LegendEntry[] {
  const marks = rows.flatMap(({ placed }) => placed);
  const tracks = [...new Set(marks.map(({ step }) => step.engagement.track))];
  tracks.sort((a, b) => trackRank(ledger, a) - trackRank(ledger, b));
  const plain = (label: string, swatch: LegendEntry['swatch']): LegendEntry => ({
    label,
    swatch,
    count: null,
    colour: (palette) => ({ fill: palette.ink2, outline: null }),
    pick: null,
    selected: false,
  });
  return [
    ...tracks.map((track): LegendEntry => ({
      label: ledger.label('track', track),
      swatch: 'dot',
      count: null,
      colour: (palette) => trackColour(ledger, track, palette),
      pick: { facets: { track } },
      selected: selection.track.includes(track),
    })),
    ...(marks.some((mark) => !mark.inView) ? [plain(say.outside, 'ring')] : []),
    ...(marks.some(({ step }) => step.engagement.when.precision === 'year')
      ? [plain(say.year, 'capsule')]
      : []),
  ];
}
