import { tableText } from '../csv.ts';
import { figureAddress } from '../address.ts';
import { step } from '../failure.ts';
import { save } from '../save.ts';
import type { Action, Done, Subject } from './action.ts';

const files = () => step('program', () => import('./file.ts'));

/** The promise goes in unresolved: WebKit takes nothing once the click is over. */
async function copyImage(subject: Subject) {
  const image = files().then(({ fileOf }) => fileOf({ kind: 'png', scale: 2 }, subject));
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': image })]);
  } catch (cause) {
    // If the image itself failed, that is the reason to tell.
    await image;
    throw cause;
  }
}

/** Whether this device hands files to other programs: phones do, and there it is the usual way. */
export const canShare = () =>
  matchMedia('(pointer: coarse)').matches && typeof navigator.canShare === 'function';

async function share(subject: Subject) {
  const { fileOf } = await files();
  const file = await fileOf({ kind: 'png', scale: 2 }, subject);
  const { parts, provenance } = subject;
  try {
    await navigator.share({ files: [file], title: parts.title, url: figureAddress(parts, provenance) });
  } catch (cause) {
    // The reader has thought better of it.
    if (!(cause instanceof DOMException && cause.name === 'AbortError')) throw cause;
  }
}

/** Does what a menu entry says; throws an `ExportFailure`. */
export async function perform(action: Action, subject: Subject): Promise<Done> {
  switch (action.kind) {
    case 'copyLink':
      await step('clipboard', () =>
        navigator.clipboard.writeText(figureAddress(subject.parts, subject.provenance)),
      );
      return { kind: 'copied', what: 'link' };
    case 'copyImage':
      await step('clipboard', () => copyImage(subject));
      return { kind: 'copied', what: 'image' };
    case 'copyTable': {
      const text = await step('program', () => tableText(subject.parts.table));
      await step('clipboard', () => navigator.clipboard.writeText(text));
      return { kind: 'copied', what: 'table' };
    }
    case 'share':
      await step('share', () => share(subject));
      return { kind: 'shared' };
    case 'cite': {
      const { CiteFigure } = await step('program', () => import('../cite/CiteFigure.tsx'));
      return { kind: 'opened', dialog: CiteFigure };
    }
    case 'embed': {
      const { EmbedDialog } = await step('program', () => import('../embed/EmbedDialog.tsx'));
      return { kind: 'opened', dialog: EmbedDialog };
    }
    case 'design': {
      const { DesignDialog } = await step('program', () => import('../design/DesignDialog.tsx'));
      return { kind: 'opened', dialog: DesignDialog };
    }
    default: {
      const { fileOf } = await files();
      const file = await fileOf(action, subject);
      save(file);
      return { kind: 'saved', name: file.name };
    }
  }
}
