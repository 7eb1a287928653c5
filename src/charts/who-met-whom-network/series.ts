import type { ChartContext } from '#charts/chart.ts';
import { whoMetWhom, type WhoMetWhom } from '#charts/who-met-whom/meetings.ts';
import { drawnOf, ROOM, type Drawn } from './drawn.ts';
import { placesOf, type Place } from './place.ts';

export type NetworkSeries = {
  readonly meetings: WhoMetWhom;
  readonly drawn: Drawn;
  /** In the order of `drawn.people`. */
  readonly places: readonly Place[];
  readonly parties: readonly [string, string];
  /** Officials that the page is filtered by. */
  readonly selected: ReadonlySet<string>;
};

export function networkSeries({ ledger, selection, selected, view }: ChartContext): NetworkSeries {
  const meetings = whoMetWhom(ledger, selected);
  const drawn = drawnOf(meetings.pairs, ROOM[view.pairs]);
  const [first, second] = ledger.core.meta.parties;
  return {
    meetings,
    drawn,
    places: placesOf(drawn),
    parties: [first.name, second.name],
    selected: new Set(selection.official),
  };
}
