import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { stripParts } from '#charts/series-strip/index.ts';
import { SeriesStrip } from '#charts/series-strip/SeriesStrip.tsx';
import { stripSeries, type StripSeries } from '#charts/series-strip/series.ts';
import { formatDate } from '#i18n/dates.ts';
import { chartsOfficial as chartsOfficialWords } from '#i18n/messages/charts-official.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import { Section } from '#ui/Section.tsx';
import { paths } from '#url/paths.ts';
import type { PageState } from '#url/view.ts';
import css from './Series.module.css';

const say = chartsOfficialWords.strip;

type Props = {
  readonly ledger: Ledger;
  readonly engagement: LedgerEngagement;
  readonly state: PageState;
};

/** The sessions before and after this one. */
function Neighbours({ series, state }: { readonly series: StripSeries; readonly state: PageState }) {
  const { shown, current } = series;
  const at = current === null ? -1 : shown.indexOf(current);
  if (at === -1) return null;
  const link = (engagement: LedgerEngagement | undefined, words: (name: string) => string) =>
    engagement && (
      <Link to={paths.engagement(engagement.id, state)}>
        {words(say.session(engagement.ordinal, formatDate(engagement.when, 'long')))}
      </Link>
    );
  return (
    <span className={css.neighbours}>
      {link(shown[at - 1], say.previous)}
      {link(shown[at + 1], say.next)}
    </span>
  );
}

/** The sessions of the forum along a line, this one marked; nothing where it stands alone. */
export function Series({ ledger, engagement, state }: Props) {
  const series = useMemo(() => stripSeries({ ledger, engagement }), [ledger, engagement]);
  const parts = useMemo(() => series && stripParts(ledger, series, 1), [ledger, series]);
  if (series === null || parts === null) return null;
  return (
    <div className={css.series}>
      <Section title={parts.title} aside={<Neighbours series={series} state={state} />}>
        <SeriesStrip
          ledger={ledger}
          series={series}
          parts={parts}
          link={(id, props) => <Link to={paths.engagement(id, state)} {...props} />}
        />
        {parts.notes.length > 0 && <p className={css.notes}>{parts.notes.join(' ')}</p>}
      </Section>
    </div>
  );
}
