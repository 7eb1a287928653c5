import { useState } from 'react';
import { today } from '#model/today.ts';
import { citableFigure } from '../citation.ts';
import type { FigureDialog } from '../menu/action.ts';
import { CiteDialog } from './CiteDialog.tsx';

/** Cites a figure as it stands, read today. */
export const CiteFigure: FigureDialog = ({ parts, provenance, onClose }) => {
  const [accessed] = useState(today);
  return (
    <CiteDialog citable={citableFigure(parts.id, parts.title, provenance, accessed)} onClose={onClose} />
  );
};
