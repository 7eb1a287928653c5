import * as dc from 'dc';
import { cube } from './crossfilter.js';
import { FACETS } from './records.js';

/** crossfilter2 with dc.js: a row chart a facet, redrawn without transitions at every step; it draws for itself. */
export function open(rows, stage) {
  const { dimensions, groups, filter, answer } = cube(rows);
  dc.config.disableTransitions = true;
  FACETS.forEach((facet, i) => {
    const room = stage.appendChild(document.createElement('div'));
    dc.rowChart(room)
      .width(180)
      .height(Math.max(120, rows.facets[facet].codes.length * 3))
      .gap(0)
      .dimension(dimensions[facet])
      .group(groups[i])
      .elasticX(true);
  });
  dc.renderAll();
  return {
    drawsItself: true,
    show(view) {
      filter(view);
      dc.redrawAll();
      return answer();
    },
  };
}
