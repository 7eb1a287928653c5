import type { ReactElement } from 'react';
import type { Pick } from '#selection/selection.ts';
import type { Palette } from '#ui/palette.ts';

/** The numbers of a figure as a table: what the table view shows and the CSV holds. */
export type Table = {
  readonly caption: string;
  readonly columns: readonly { readonly key: string; readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
};

/** A swatch kind names a drawing, its colour is resolved by the palette in force. */
export type LegendEntry = {
  readonly label: string;
  readonly count: number | null;
  readonly swatch:
    | 'square'
    | 'hatch'
    | 'line'
    | 'dot'
    | 'ring'
    | 'capsule'
    | 'diamond'
    | 'point'
    | 'small-ring'
    | 'up'
    | 'down'
    | 'both'
    | 'over';
  readonly colour: (palette: Palette) => { readonly fill: string; readonly outline: string | null };
  /** What clicking it filters by; null where it does not filter. */
  readonly pick: Pick | null;
  readonly selected: boolean;
};

/**
 * A drawing area for a picture: px. `text` scales type (1 = 12 px axes). `height` is the room that an exported image has: a
 * chart that can stretch fills it, any other takes what its rows need. Where room is `tight`, a chart of rows leaves out the
 * slightest of those that have none, and says so.
 */
export type Box = {
  readonly width: number;
  readonly text: number;
  readonly height?: number;
  readonly tight?: boolean;
};

/** A drawn chart without its frame: plain SVG elements in a box of this size, origin at top left. */
export type Drawing = { readonly element: ReactElement; readonly width: number; readonly height: number };

/** Everything that a figure says, drawn or written, ready for the page, the exported image and the tables. */
export type FigureParts = {
  /** Kebab-case, part of the file name: `meeting-frequency`. */
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** One sentence computed from the numbers. */
  readonly takeaway: string;
  /** Active filters, counting rule and n, for the export's subtitle. */
  readonly subtitle: string;
  readonly legend: readonly LegendEntry[];
  /** Footnotes: rule, n, what cannot be placed. */
  readonly notes: readonly string[];
  readonly table: Table;
  /** How it is shown, where not as usual: `by-host`, `unit-quarter`. Two files of one view are told apart by it. */
  readonly settings: readonly string[];
  /** The moments on its axis, in words with their dates; empty where none is shown. */
  readonly moments: string;
  /** Draws the chart. `interactive` adds `data-pick` attributes for the page; exports leave them out. */
  readonly draw: (box: Box, palette: Palette, interactive: boolean) => Drawing;
  /** Ids of the engagements behind the figure, for the metadata and the CSV of rows. */
  readonly records: readonly string[];
};

/** What an exported file states about its origin; the same for every figure of a page. */
export type Provenance = {
  /** `Engagement Ledger India–Vietnam`. */
  readonly ledger: string;
  /** `India–Vietnam`. */
  readonly parties: string;
  readonly version: string;
  readonly asOf: string;
  readonly licence: string;
  /** Number of distinct sources behind the records in view. */
  readonly sources: number;
  /** The filters in force in one line; empty when everything is in view. */
  readonly filters: string;
  /** Absolute address that reproduces the view. */
  readonly address: string;
  /** Name of a file without its ending: party names, figure, years, filters, `FigureParts.settings`, version. */
  readonly fileName: (figure: string, settings?: readonly string[]) => string;
};
