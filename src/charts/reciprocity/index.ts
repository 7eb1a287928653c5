import { createElement } from 'react';
import { defineChart } from '#charts/chart.ts';
import { nothing } from '#charts/timeline/nothing.tsx';
import { yearColumnsAxis } from '#charts/year-columns/axis.ts';
import { reciprocity as say } from '#i18n/messages/level.ts';
import { layOut } from './layout.ts';
import { Picture } from './Picture.tsx';
import { reciprocitySeries } from './series.ts';
import { wordsOf } from './words.ts';

/** Who hosts whom: held with one party up, with the other down, elsewhere and online apart. */
export const reciprocity = defineChart({
  id: 'reciprocity',
  controls: [],
  series: reciprocitySeries,
  words: wordsOf,
  draw: (series, { ledger }, box, palette, interactive) => {
    if (series.total === 0) return nothing(say.takeaway.nothing, box, palette);
    const layout = layOut(series, box, interactive);
    const element = createElement(Picture, { ledger, layout, palette, interactive });
    return { element, width: layout.columns.width, height: layout.foot.bottom };
  },
  axis: (series, _, box, interactive) => {
    if (series.total === 0) return null;
    const { columns, foot } = layOut(series, box, interactive);
    return yearColumnsAxis(columns, foot.top);
  },
  marks: () => import('./marks.ts'),
  leads: true,
  overlay: () => import('./Overlay.tsx'),
});
