import { instead, plain } from '../nearest.ts';
import { found, type Check } from './check.ts';

export const oneSide: Check = {
  id: 'one-side',
  rule: 'A person and an organisation are on one side, and everybody who names them agrees.',
  tip: 'Correct the side, or the person or organisation that was meant.',
  find: ({ meta, engagements, officials, organisations, mechanisms }) => {
    const parties = new Set<string>(meta.parties.map((party) => party.code));
    const sideOf = new Map(
      [...officials, ...organisations].map(({ file, record }) => [
        `${file.slice(0, 2)} ${record.id}`,
        record.side,
      ]),
    );
    const wrongSide = (kind: 'of' | 'or', id: string | null, side: string) => {
      const own = sideOf.get(`${kind} ${id}`);
      return own === undefined || own === side ? [] : [`${id} is of side ${own}, not ${side}`];
    };
    return [
      ...officials
        .filter(({ record }) => !parties.has(record.side))
        .map((row) =>
          found(
            row,
            'side',
            `“${row.record.side}” is no party of the ledger${instead(row.record.side, plain(parties))}`,
          ),
        ),
      ...organisations
        .filter(({ record }) => !parties.has(record.side) && record.side !== 'other')
        .map((row) =>
          found(
            row,
            'side',
            `“${row.record.side}” is neither a party nor “other”${instead(row.record.side, plain([...parties, 'other']))}`,
          ),
        ),
      ...engagements.flatMap((row) =>
        row.record.participants.flatMap((p, i) => [
          ...wrongSide('of', p.official, p.side).map((wrong) => found(row, `participants[${i}].side`, wrong)),
          ...wrongSide('or', p.organisation, p.side).map((wrong) =>
            found(row, `participants[${i}].organisation`, wrong),
          ),
        ]),
      ),
      ...mechanisms.flatMap((row) =>
        Object.entries(row.record.organisations).flatMap(([side, ids]) =>
          ids.flatMap((id) =>
            wrongSide('or', id, side).map((wrong) => found(row, `organisations.${side}`, wrong)),
          ),
        ),
      ),
    ];
  },
};
