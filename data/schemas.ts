import { z } from 'zod';
import { dataset } from '#model/dataset.ts';
import * as model from '#model/record.ts';

const published = {
  dataset,
  engagement: model.engagementRecord,
  official: model.officialRecord,
  organisation: model.organisationRecord,
  mechanism: model.mechanismRecord,
  moment: model.momentRecord,
  source: model.sourceRecord,
  place: model.place,
  code: model.code,
  meta: model.meta,
};

/** JSON Schema 2020-12 by file name: `dataset` for the compiled ledger, the others for the records of an editor. */
export const jsonSchemas = () =>
  Object.entries(published).map(([name, schema]) => ({
    name: `${name}.schema.json`,
    schema: { title: name, ...z.toJSONSchema(schema, { target: 'draft-2020-12' }) },
  }));
