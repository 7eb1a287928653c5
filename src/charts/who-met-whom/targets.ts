import type { ChartContext } from '#charts/chart.ts';
import type { Target } from '#charts/timeline/Targets.tsx';
import { whoMetWhom as say } from '#i18n/messages/who-met-whom.ts';
import { pairAddress, personAddress } from './address.ts';
import type { Pair, Person } from './meetings.ts';

type Place = Pick<Target, 'left' | 'top' | 'width' | 'height'>;

/** Leads to the engagements of a pair. */
export function pairTarget(context: ChartContext, pair: Pair, place: Place): Target {
  const { first, second, units } = pair;
  const title = say.pair(first.name, second.name);
  return {
    ...place,
    key: `${first.id} ${second.id}`,
    label: say.together(title, units.length),
    pick: null,
    to: pairAddress(context, pair),
    behind: { title, engagements: () => units },
  };
}

/** Leads to the page of an official. */
export function personTarget(context: ChartContext, person: Person, place: Place): Target {
  const { id, name, side, units, met } = person;
  const { parties } = context.ledger.core.meta;
  return {
    ...place,
    key: id,
    label: say.person(name, units.length, met, parties[side === 0 ? 1 : 0].name),
    pick: null,
    to: personAddress(context, person),
    behind: { title: name, engagements: () => units },
  };
}
