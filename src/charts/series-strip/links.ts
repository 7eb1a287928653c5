import { chartsOfficial as chartsOfficialWords } from '#i18n/messages/charts-official.ts';
import type { Box } from '#export/parts.ts';
import type { Ledger } from '#model/ledger.ts';
import { COLUMN, layOutColumn, LEAST_WIDTH } from './columnLayout.ts';
import { STEP } from './labels.ts';
import { layOut } from './layout.ts';
import type { StripSeries } from './series.ts';

type Place = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** Where the picture shows a session, for a real link over it: px. */
export type StripLink = {
  /** Of the engagement. */
  readonly id: string;
  readonly label: string;
  readonly isCurrent: boolean;
  readonly mark: Place;
  /** Its name; null where there was no room for it. */
  readonly words: Place | null;
};

const FINGER = 24;
const say = chartsOfficialWords.strip;

function columnLinks(ledger: Ledger, series: StripSeries, box: Box): StripLink[] {
  const { stops, width } = layOutColumn(ledger, series, box);
  const x = COLUMN.words * box.text;
  return stops.flatMap(({ engagement, isCurrent, name, details, top, height }): StripLink[] =>
    engagement === null
      ? []
      : [{
          id: engagement.id, label: say.spoken(name, details.join(' ')), isCurrent,
          mark: { left: 0, top, width: x, height },
          words: { left: x, top, width: width - x, height },
        }],
  ); // prettier-ignore
}

/** The sessions of a drawn series and where they are in a box of this size. */
export function stripLinks(ledger: Ledger, series: StripSeries, box: Box): StripLink[] {
  if (box.width < LEAST_WIDTH * box.text) return columnLinks(ledger, series, box);
  const { stops, labels, y, text } = layOut(ledger, series, box);
  return stops.flatMap((stop): StripLink[] => {
    const { engagement, isCurrent, name, details } = stop;
    if (engagement === null) return [];
    const label = labels.find((l) => l.stop === stop);
    const width = Math.max(FINGER, stop.right - stop.left);
    return [{
      id: engagement.id, label: say.spoken(name, details), isCurrent,
      mark: { left: stop.x - width / 2, top: y - FINGER / 2, width, height: FINGER },
      words: label
        ? { left: label.left, top: y - (35 + label.row * STEP) * text, width: label.right - label.left, height: 20 * text }
        : null,
    }];
  }); // prettier-ignore
}
