import type { Complaint } from '../opening.ts';

const TOLD = 200;

/** What is wrong, in the order in which it was found: all is counted, the first 200 are told. */
export type Complaints = {
  readonly told: Complaint[];
  count: number;
};

export const noComplaints = (): Complaints => ({ told: [], count: 0 });

type Said = Pick<Complaint, 'wrong' | 'tip'>;

export function complain(complaints: Complaints, at: Omit<Complaint, 'wrong' | 'tip'>, { wrong, tip }: Said) {
  complaints.count++;
  if (complaints.told.length < TOLD) complaints.told.push({ ...at, wrong, tip });
}

/** Nothing of the file can be used. */
export class Refusal extends Error {
  constructor(
    readonly file: string,
    readonly said: Said,
    readonly field = '',
  ) {
    super(`${file} ${said.wrong}`);
    this.name = 'Refusal';
  }
}
