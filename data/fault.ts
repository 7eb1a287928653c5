/** What is wrong with a record, and how an editor mends it. */
export type Fault = {
  /** The check that found it; `shape` for what the schema refuses. */
  readonly check: string;
  /** Path below the records folder. */
  readonly file: string;
  /** Id of the record, or the file where there is none. */
  readonly record: string;
  /** Field inside the record: `participants[1].role`; empty for the record as a whole. */
  readonly field: string;
  readonly wrong: string;
  readonly tip: string;
};

const byPlace = (a: Fault, b: Fault) =>
  a.file.localeCompare(b.file, 'en') ||
  a.field.localeCompare(b.field, 'en') ||
  a.wrong.localeCompare(b.wrong, 'en');

function paragraph(fault: Fault) {
  const inside =
    fault.file.endsWith(`${fault.record}.json`) || fault.record === fault.file ? '' : ` › ${fault.record}`;
  const field = fault.field === '' ? '' : ` › ${fault.field}`;
  return `${fault.file}${inside}${field}\n  wrong  ${fault.wrong}\n  mend   ${fault.tip}  (${fault.check})`;
}

/** Every fault as a paragraph, sorted by file, with the count at the end, where a terminal shows it. */
export function report(faults: readonly Fault[], consequence = 'nothing was written') {
  const files = new Set(faults.map((f) => f.file)).size;
  const count = `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${files} ${files === 1 ? 'file' : 'files'}`;
  return `${[...faults].sort(byPlace).map(paragraph).join('\n\n')}\n\n${count}; ${consequence}.`;
}
