import { readFile, writeFile } from 'node:fs/promises';
import { register } from 'node:module';
import { ARTICLE, PRESETS } from '#export/look.ts';
import { metadataOf } from '#export/png.ts';
import { provenanceOf } from '#export/provenance.ts';
import { engagementsAt } from '#model/rows.ts';
import { describePng } from '#export/png/describe.ts';
import { figureSvg } from '#export/svg.ts';
import { openRenderer } from './export/pixels.ts';

/** `npm run card`: the picture that other sites show beside a link to this one, from the first figure of the published data. */

const LOOK = { ...ARTICLE, ...PRESETS.wide, width: 1200, height: 630 };

register('./export/styles.mjs', import.meta.url);
// Only now: charts bring style sheets, which the line above teaches Node to leave out.
const { openView } = await import('./export/view.ts');
const { meetingFrequency } = await import('#charts/meeting-frequency/index.ts');

const { context } = await openView('');
const { ledger, selection, selected } = context;
const records = engagementsAt(ledger, selected.members).map(({ id }) => id);
const provenance = provenanceOf({ ledger, selection, records, address: '' });
const parts = meetingFrequency.parts(context, 1);
const image = await figureSvg(parts, provenance, LOOK, (file) => readFile(file));
const renderer = await openRenderer();
const pixels = await renderer.draw(image, 1);
await renderer.close();
await writeFile(
  new URL('../public/card.png', import.meta.url),
  describePng(pixels, 1, metadataOf(parts, provenance)),
);
