import type { ComponentType } from 'react';
import type { Rows } from '../csv/write.ts';
import type { Look } from '../look.ts';
import type { FigureParts, Provenance } from '../parts.ts';
import type { Scale } from '../scale.ts';

/** What an entry of the menu does. */
export type Action =
  | { readonly kind: 'png'; readonly scale: Scale }
  | { readonly kind: 'svg' }
  | { readonly kind: 'pdf' }
  | { readonly kind: 'numbers' }
  | { readonly kind: 'rows' }
  | { readonly kind: 'workbook' }
  | { readonly kind: 'copyImage' }
  | { readonly kind: 'copyTable' }
  | { readonly kind: 'copyLink' }
  | { readonly kind: 'share' }
  | { readonly kind: 'cite' }
  | { readonly kind: 'design' }
  | { readonly kind: 'embed' };

/** What the entries work on. */
export type Subject = {
  readonly parts: FigureParts;
  readonly provenance: Provenance;
  /** The engagements behind the figure, with their sources. */
  readonly rows: () => Promise<Rows>;
  /** How images look, where not as usual, and what then sets their file names apart. */
  readonly look?: Look;
  readonly variant?: string;
  /** Whether the letters of an SVG are drawn as shapes. */
  readonly outlined?: boolean;
};

/** A dialog that an entry opens. */
export type FigureDialog = ComponentType<Subject & { readonly onClose: () => void }>;

/** What was done. */
export type Done =
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'copied'; readonly what: 'image' | 'table' | 'link' }
  | { readonly kind: 'shared' }
  | { readonly kind: 'opened'; readonly dialog: FigureDialog };
