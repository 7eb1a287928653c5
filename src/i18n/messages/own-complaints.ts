type Said = { readonly wrong: string; readonly tip: string };

/** A quotation mark that is not closed makes a cell of half a file. */
const QUOTED = 60;
const brief = (text: string) => (text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text);

/** What is said of a reader's own dataset: what is wrong, and how to mend it. */
export const ownComplaints = {
  tooBig: (limit: string): Said => ({
    wrong: `is larger than ${limit}`,
    tip: 'Open a part of it, or the columnar form, which is several times smaller.',
  }),
  unpacksTooBig: (limit: string): Said => ({
    wrong: `unpacks to more than ${limit}`,
    tip: 'Open the one table or dataset.json that you need, unpacked.',
  }),
  empty: { wrong: 'is empty', tip: 'Choose a file that holds rows.' },
  notSecure: { wrong: 'is not an https: address', tip: 'Give an address that begins with https://, or download the file and open it from disk.' },
  noAnswer: { wrong: 'did not answer, or does not let other sites read it', tip: 'Download the file and open it from disk, or ask its host to allow cross-origin reading (CORS).' },
  answered: (status: number): Said => ({ wrong: `answered with status ${status}`, tip: 'Check the address in a new tab.' }),
  notUtf8: { wrong: 'is not UTF-8; it was read as Windows-1252', tip: 'If letters look wrong, save it as UTF-8 and open it again.' },
  brokenArchive: { wrong: 'is a damaged archive', tip: 'Pack it again as zip.' },
  nothingInArchive: { wrong: 'holds neither dataset.json nor engagements.csv nor a single table', tip: 'Pack the published tables with their datapackage.json, a dataset.json, or one CSV.' },
  notJson: (why: string): Said => ({ wrong: `is not valid JSON: ${why}`, tip: 'An editor with JSON support marks the spot.' }),
  notDataset: { wrong: 'is JSON, but no dataset: it has no meta and no list of engagements', tip: 'dataset.schema.json under Downloads describes the form.' },
  badColumns: (why: string): Said => ({ wrong: `is not in the columnar form: ${why}`, tip: 'A column is a list, or one of { values, at }, { sizes, items } and { fields }.' }),
  noRows: { wrong: 'has no row that can be used', tip: 'Mend the rows that are listed and open it again.' },
  noYear: { wrong: 'has no row whose year is known', tip: 'Give at least one row a date with a year.' },
  sameParties: { wrong: 'names the same party twice', tip: 'Give each side a code and a name of its own.' },
  noDescription: { wrong: 'does not describe a package', tip: 'Take the datapackage.json that is published with the tables.' },
  cutShort: { wrong: 'could not be read to its end', tip: 'Open it again; where it stays so, download it or copy it to this disk first.' },
  notList: { wrong: 'is not a list', tip: 'Put the records in [ ].' },
  tooMany: (noun: string, limit: string): Said => ({ wrong: `has more than ${limit} ${noun}`, tip: 'Open a part of it.' }),

  missing: 'is missing',
  writeField: 'Write the field; where nothing is known, null, or [] for a list.',
  unknownField: 'Remove the field, or correct its spelling.',
  schema: 'The JSON Schemas under Downloads show what this field takes.',
  found: (value: string) => `found ${value}`,
  twice: (id: string): Said => ({ wrong: `“${brief(id)}” stands in the list already`, tip: 'Give each record an id of its own; the first was kept.' }),
  unknown: (noun: string, id: string): Said => ({ wrong: `there is no ${noun} “${brief(id)}”`, tip: 'Correct the spelling, or add the record; the row was left out.' }),
  unlinked: (noun: string, id: string): Said => ({ wrong: `there is no ${noun} “${brief(id)}”`, tip: 'Correct the spelling, or add the record; only the link was left out.' }),
  circular: { wrong: 'leads back to itself', tip: 'Cut it at the outermost visit; only the link was left out.' },
  date: (text: string): Said => ({ wrong: `“${brief(text)}” is no date`, tip: 'Write 2022-09-13, 2018-04 or 2016; 2019-10~ if approximate, 2019-11-24/2019-11-28 for a span.' }),
  noDate: { wrong: 'has no date', tip: 'Fill the cell; a year is enough.' },
  noTitle: { wrong: 'has no title', tip: 'Fill the cell.' },
  address: (url: string): Said => ({ wrong: `“${brief(url)}” is no web address`, tip: 'Begin it with https://; the source was kept without it.' }),
  noColumn: (name: string): Said => ({ wrong: `there is no column “${name}”`, tip: 'Choose another column for this field.' }),
  table: (why: string): Said => ({ wrong: `cannot be read: ${why}`, tip: 'Look for a quotation mark that is not closed, near this row.' }),

  notStated: 'Not stated',
  notStatedDefinition: 'The dataset does not say.',
  ownCode: (label: string) => `As this dataset uses “${label}”.`,
  noSeries: 'Not part of a named series',
  noSeriesDefinition: 'The dataset names no mechanism for these.',
  series: (name: string) => `What this dataset calls “${name}”.`,
  licence: 'No licence stated',
}; // prettier-ignore
