import { found, type Check } from './check.ts';

export const callLeads: Check = {
  id: 'call-leads',
  rule: 'In a call, each side that is named has a lead.',
  tip: 'Mark the visitor and the one who receives, or the two on the line, as lead.',
  find: ({ engagements }) =>
    engagements
      .filter(({ record }) => record.type === 'call-on' || record.type === 'phone-call')
      .flatMap((row) => {
        const sides = new Set(row.record.participants.map((p) => p.side));
        for (const p of row.record.participants) if (p.part === 'lead') sides.delete(p.side);
        return [...sides].map((side) => found(row, 'participants', `side ${side} is named without a lead`));
      }),
};
