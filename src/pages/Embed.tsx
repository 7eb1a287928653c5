import { use, useLayoutEffect, useState } from 'react';
import { useLocation, useParams } from 'react-router-dom';
import { embed as say } from '#i18n/messages/embed.ts';
import { useDetailsOnDemand, useLedger } from '#state/ledger.ts';
import { wearTheme } from '#ui/theme.ts';
import { EMBEDS, embedTheme, isEmbeddable, type Embeddable } from '#url/embed.ts';
import { paths } from '#url/paths.ts';
import { useComparison } from './compare/useComparison.ts';
import { chartOf, type Numbered } from './embed/charts.ts';
import { Framed } from './embed/Framed.tsx';
import { useOfficialView } from './official/useOfficialView.ts';
import { useChartContext } from './parts/useChartContext.ts';
import { useSubjectView } from './parts/useSubjectView.ts';
import { useView } from './parts/useView.ts';
import { useWhole } from './parts/useWhole.ts';
import css from './embed/Framed.module.css';

type Own = Numbered & { readonly subject: string };

function OfOverview(own: Own) {
  const view = useView();
  return <Framed {...own} view={view} context={useChartContext(view)} page={paths.overview(view.state)} />;
}

function OfOfficials(own: Own) {
  const view = useView();
  return <Framed {...own} view={view} context={useChartContext(view)} page={paths.officials(view.state)} />;
}

function OfCompare(own: Own) {
  const view = useComparison();
  return <Framed {...own} view={view} context={view.context} page={paths.compare(view.state)} />;
}

function OfOfficial(own: Own) {
  const view = useOfficialView(own.subject);
  const page = paths.official(own.subject, view.state);
  return <Framed {...own} view={view} context={useChartContext(view)} page={page} />;
}

function OfMechanism(own: Own) {
  const view = useSubjectView('mechanism', own.subject, (e) => e.mechanism === own.subject);
  return (
    <Framed {...own} view={view} context={view.context} page={paths.mechanism(own.subject, view.state)} />
  );
}

function OfTopic(own: Own) {
  const view = useSubjectView('domain', own.subject, (e) => e.domains.includes(own.subject));
  return <Framed {...own} view={view} context={view.context} page={paths.topic(own.subject, view.state)} />;
}

function OfOutcomes(own: Own) {
  const view = useView();
  return <Framed {...own} view={view} context={useChartContext(view)} page={paths.outcomes(view.state)} />;
}

/** It shows the whole record of the years chosen: nothing else filters it. */
function OfMethod(own: Own) {
  const view = useView();
  const { context, provenance } = useWhole(view, view.address);
  const page = paths.method('coverage', { selection: context.selection, view: context.view });
  return <Framed {...own} view={{ ...view, provenance }} context={context} page={page} />;
}

const FIGURES = {
  overview: OfOverview,
  officials: OfOfficials,
  compare: OfCompare,
  official: OfOfficial,
  mechanism: OfMechanism,
  topic: OfTopic,
  outcomes: OfOutcomes,
  method: OfMethod,
} as const;

function Known({ figure, subject }: { readonly figure: Embeddable; readonly subject: string }) {
  const page = EMBEDS[figure];
  const numbered = use(chartOf(page, figure, subject, useDetailsOnDemand()));
  const Figure = FIGURES[page];
  return <Figure {...numbered} subject={subject} />;
}

/** Whether the ledger knows whom or what a figure is to be about. */
function useHasSubject(figure: Embeddable, subject: string): boolean {
  const ledger = useLedger();
  switch (EMBEDS[figure]) {
    case 'official':
      return ledger.findOfficial(subject) !== undefined;
    case 'mechanism':
      return ledger.core.mechanisms.some(({ id }) => id === subject);
    case 'topic':
      return ledger.codes.domain.some(({ code }) => code === subject);
    default:
      return subject === '';
  }
}

function Asked({ figure, subject }: { readonly figure: Embeddable; readonly subject: string }) {
  return useHasSubject(figure, subject) ? <Known figure={figure} subject={subject} /> : <Missing />;
}

const Missing = () => <p className={css.missing}>{say.missing}</p>;

/** One figure for another site: no header, no footer, in the colours that the site around it asks for. */
export default function Embed() {
  const { figure = '', subject = '' } = useParams();
  const { search } = useLocation();
  // A filter that is picked inside rewrites the query: the theme was asked for once.
  const [theme] = useState(() => embedTheme(search));
  useLayoutEffect(() => wearTheme(theme), [theme]);
  return isEmbeddable(figure) ? <Asked figure={figure} subject={subject} /> : <Missing />;
}
