import { ARTICLE, type Look } from '../look.ts';
import { tableCsv } from '../csv.ts';
import { writeCsv } from '../csv/write.ts';
import { step } from '../failure.ts';
import { fetchFont } from '../fonts/fetch.ts';
import { figurePng } from '../png.ts';
import { figureSvg } from '../svg.ts';
import type { Action, Subject } from './action.ts';

type FileAction = Extract<Action, { kind: 'png' | 'svg' | 'pdf' | 'numbers' | 'rows' | 'workbook' }>;

const CSV = 'text/csv;charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Fonts are opened only for a file that is made of single letters: what does it is heavier than all the rest. */
const opened = {
  svg: async (subject: Subject, look: Look) => {
    const { outlinedSvg } = await step('program', () => import('../outlines.ts'));
    return (await outlinedSvg(subject.parts, subject.provenance, look, fetchFont)).svg;
  },
  pdf: async (subject: Subject, look: Look) => {
    const { figurePdf } = await step('program', () => import('../pdf.ts'));
    return figurePdf(subject.parts, subject.provenance, look, fetchFont);
  },
};

/** Makes the file of an action. Everything heavy hangs on this module: the menu fetches it when it is wanted. */
export async function fileOf(action: FileAction, subject: Subject): Promise<File> {
  const { parts, provenance, rows, look = ARTICLE, variant = '' } = subject;
  const file = (content: BlobPart, ending: string, type: string) =>
    new File([content], `${provenance.fileName(parts.id, parts.settings)}${ending}`, { type });
  switch (action.kind) {
    case 'png':
      return file(await figurePng(parts, provenance, look, action.scale), `${variant}.png`, 'image/png');
    case 'svg': {
      const svg = subject.outlined
        ? await opened.svg(subject, look)
        : (await figureSvg(parts, provenance, look, fetchFont)).svg;
      return file(svg, `${variant}${subject.outlined ? '_outlines' : ''}.svg`, 'image/svg+xml');
    }
    case 'pdf':
      return file(await opened.pdf(subject, look), `${variant}.pdf`, 'application/pdf');
    case 'numbers':
      return file(await step('program', () => tableCsv(parts.table)), '.csv', CSV);
    case 'rows':
      return file(await writeCsv(await step('rows', rows)), '_rows.csv', CSV);
    case 'workbook': {
      const { workbook } = await step('program', () => import('../workbook.ts'));
      return file(await workbook(parts, provenance, await step('rows', rows)), '.xlsx', XLSX);
    }
  }
}
