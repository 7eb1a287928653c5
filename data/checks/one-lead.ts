import { found, twice, type Check } from './check.ts';

export const oneLead: Check = {
  id: 'one-lead',
  rule: 'A side has at most one lead.',
  tip: 'Keep the head of the side as lead; the others are delegates, hosts or signatories.',
  find: ({ engagements }) =>
    engagements.flatMap((row) =>
      twice(row.record.participants.filter((p) => p.part === 'lead').map((p) => p.side)).map((side) =>
        found(row, 'participants', `two leads of side ${side}`),
      ),
    ),
};
