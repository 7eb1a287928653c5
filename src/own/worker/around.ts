import { ownComplaints as say } from '#i18n/messages/own-complaints.ts';
import type { Mechanism, Moment } from '#model/record.ts';
import { complain, type Complaints } from './complaints.ts';
import type { FiledRows } from './shape.ts';

type Ids = ReadonlySet<string>;

/** Mechanisms without the organisations that are not on record: a page about one names them all. */
export const withKnownOrganisations = ({ file, rows }: FiledRows<Mechanism>, organisations: Ids, complaints: Complaints): Mechanism[] =>
  rows.map(({ row, record }) => {
    const lost = Object.values(record.organisations).flat().filter((id) => !organisations.has(id));
    if (lost.length === 0) return record;
    for (const id of lost) complain(complaints, { file, row, field: 'mechanisms.organisations' }, say.unlinked('organisation', id));
    const sides = Object.entries(record.organisations).map(([side, ids]) => [side, ids.filter((id) => organisations.has(id))] as const);
    return { ...record, organisations: Object.fromEntries(sides) };
  }); // prettier-ignore

/** The moments whose sources are on record; an engagement that is not is no longer named. */
export const withKnownSources = ({ file, rows }: FiledRows<Moment>, sources: Ids, engagements: Ids, complaints: Complaints): Moment[] =>
  rows.flatMap(({ row, record }) => {
    const lost = record.sources.find((id) => !sources.has(id));
    if (lost !== undefined) {
      complain(complaints, { file, row, field: 'moments.sources' }, say.unknown('source', lost));
      return [];
    }
    if (record.engagement === null || engagements.has(record.engagement)) return [record];
    complain(complaints, { file, row, field: 'moments.engagement' }, say.unlinked('engagement', record.engagement));
    return [{ ...record, engagement: null }];
  }); // prettier-ignore
