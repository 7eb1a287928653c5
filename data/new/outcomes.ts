import type { Outcome } from '#model/record.ts';

export type OutcomeInput = Pick<Outcome, 'kind' | 'detail'> & {
  readonly id?: string | undefined;
  readonly amount?: Outcome['amount'] | undefined;
};

/** Names outcomes that have none after their kind, with a number from the second of a kind on. */
export function named(outcomes: readonly OutcomeInput[]): Outcome[] {
  const taken = new Set(outcomes.flatMap(({ id }) => id ?? []));
  const nameFor = (kind: string) => {
    for (let number = 1; ; number++) {
      const name = number === 1 ? kind : `${kind}-${number}`;
      if (taken.has(name)) continue;
      taken.add(name);
      return name;
    }
  };
  return outcomes.map(({ id, kind, detail, amount = null }) => ({
    id: id ?? nameFor(kind),
    kind,
    detail,
    amount,
  }));
}
