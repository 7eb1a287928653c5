import { useMemo, useState } from 'react';
import { exports_ as exportWords } from '#i18n/messages/export.ts';
import { Dialog } from '../dialog/Dialog.tsx';
import type { FigureDialog } from '../menu/action.ts';
import { Actions } from './Actions.tsx';
import { Controls } from './Controls.tsx';
import { firstDesign, lookOf, variantOf, wordsOf, type Design } from './design.ts';
import { PreviewImage } from './PreviewImage.tsx';
import { usePreview } from './usePreview.ts';
import css from './DesignDialog.module.css';

/** An image of a figure in another size, with other words or colours, seen before it is saved. */
export const DesignDialog: FigureDialog = ({ parts, provenance, rows, onClose }) => {
  const [design, setDesign] = useState<Design>(() => firstDesign(parts));
  const look = useMemo(() => lookOf(design), [design]);
  const worded = useMemo(() => wordsOf(parts, design), [parts, design]);
  const { preview, retry } = usePreview(worded, provenance, look);
  const outlined = design.letters === 'outlines';
  const subject = { parts: worded, provenance, rows, look, variant: variantOf(design), outlined };
  return (
    <Dialog title={exportWords.designTitle(parts.number)} wide onClose={onClose}>
      <div className={css.layout}>
        <div className={css.preview}>
          <PreviewImage preview={preview} title={worded.title} onRetry={retry} />
        </div>
        <div className={css.side}>
          <Controls design={design} onChange={setDesign} />
          <Actions subject={subject} size={preview.kind === 'drawn' ? preview : null} />
        </div>
      </div>
    </Dialog>
  );
};
