import type { ChartContext } from '#charts/chart.ts';
import { once } from '#model/once.ts';
import { whoMetWhom, type WhoMetWhom } from '#charts/who-met-whom/meetings.ts';
import { drawnOf, ROOM, type Drawn } from './drawn.ts';
import { placesOf, type Place } from './place.ts';

/** What is drawn, and where. */
export type Network = {
  readonly drawn: Drawn;
  /** In the order of `drawn.people`. */
  readonly places: readonly Place[];
};

export type NetworkSeries = {
  readonly meetings: WhoMetWhom;
  readonly network: Network;
  /** The same for a phone: fewer, that their names have room. Worked out when it is drawn. */
  readonly phone: () => Network;
  readonly parties: readonly [string, string];
  /** Officials that the page is filtered by. */
  readonly selected: ReadonlySet<string>;
};

function networkOf({ pairs }: WhoMetWhom, room: number): Network {
  const drawn = drawnOf(pairs, room);
  return { drawn, places: placesOf(drawn) };
}

export function networkSeries({ ledger, selection, selected, view }: ChartContext): NetworkSeries {
  const meetings = whoMetWhom(ledger, selected);
  const network = networkOf(meetings, ROOM[view.pairs]);
  const isLarge = view.pairs === 'most' && network.drawn.people.length > ROOM.phone;
  const [first, second] = ledger.core.meta.parties;
  return {
    meetings,
    network,
    phone: isLarge ? once(() => networkOf(meetings, ROOM.phone)) : () => network,
    parties: [first.name, second.name],
    selected: new Set(selection.official),
  };
}
