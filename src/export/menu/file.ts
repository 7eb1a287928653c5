import { ARTICLE } from '../look.ts';
import { tableCsv } from '../csv.ts';
import { step } from '../failure.ts';
import { fetchFont } from '../fonts/fetch.ts';
import { figurePng } from '../png.ts';
import { figureSvg } from '../svg.ts';
import type { Action, Subject } from './action.ts';

type FileAction = Extract<Action, { kind: 'png' | 'svg' | 'numbers' | 'rows' }>;

const CSV = 'text/csv;charset=utf-8';

/** Makes the file of an action. Everything heavy hangs on this module: the menu fetches it when it is wanted. */
export async function fileOf(action: FileAction, subject: Subject): Promise<File> {
  const { parts, provenance, rows, look = ARTICLE, variant = '' } = subject;
  const file = (content: BlobPart, ending: string, type: string) =>
    new File([content], `${provenance.fileName(parts.id)}${ending}`, { type });
  switch (action.kind) {
    case 'png':
      return file(await figurePng(parts, provenance, look, action.scale), `${variant}.png`, 'image/png');
    case 'svg':
      return file(
        (await figureSvg(parts, provenance, look, fetchFont)).svg,
        `${variant}.svg`,
        'image/svg+xml',
      );
    case 'numbers':
      return file(await step('program', () => tableCsv(parts.table)), '.csv', CSV);
    case 'rows':
      return file(await step('rows', rows), '_rows.csv', CSV);
  }
}
