import { useState } from 'react';
import { citableFigure } from '../citation.ts';
import type { FigureDialog } from '../menu/action.ts';
import { CiteDialog } from './CiteDialog.tsx';

/** Cites a figure as it stands, read today. */
export const CiteFigure: FigureDialog = ({ parts, provenance, onClose }) => {
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  return <CiteDialog citable={citableFigure(parts.id, parts.title, provenance, today)} onClose={onClose} />;
};
