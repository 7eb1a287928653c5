import { CHARTS } from '#charts/index.ts';
import type { Chart, ChartContext, Side } from '#charts/chart.ts';
import { followThroughChart } from '#charts/follow-through/index.ts';
import { recordCoverage } from '#charts/record-coverage/index.ts';
import { whoMetWhomCharts } from '#charts/who-met-whom/charts.ts';
import type { Provenance } from '#export/parts.ts';
import { provenanceOf } from '#export/provenance.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import { engagementsAt } from '#model/rows.ts';
import { clearFacet, withCodes } from '#selection/change.ts';
import { evaluate } from '#selection/evaluate.ts';
import { EVERYTHING, type Facet, type Selection } from '#selection/selection.ts';
import { paths } from '#url/paths.ts';
import { DEFAULT_VIEW, type PageState } from '#url/view.ts';
import { merge } from '../../src/pages/compare/merge.ts';
import { nameOf } from '../../src/pages/compare/names.ts';
import { originOf } from '../../src/pages/compare/origin.ts';
import { byDefault } from '../../src/pages/compare/readyMade.ts';
import { compareCharts } from '../../src/pages/embed/compareCharts.ts';
import { mechanismCharts } from '../../src/pages/embed/mechanismCharts.ts';
import { officialCharts } from '../../src/pages/embed/officialCharts.ts';
import { topicCharts } from '../../src/pages/embed/topicCharts.ts';
import { UsageError } from './arguments.ts';
import type { OpenView } from './view.ts';

/** A page with the figures that it numbers, and what is printed on them. */
export type FiguresPage = {
  readonly charts: readonly Chart[];
  readonly context: ChartContext;
  readonly provenance: Provenance;
};

/** Whom or what the pages about one are about; null takes the one with most engagements in view. */
export type Subjects = Readonly<Record<'official' | 'mechanism' | 'topic', string | null>>;

const idsOf = (engagements: readonly LedgerEngagement[]) => engagements.map(({ id }) => id);

/** A page about nobody would fail deep inside a figure. */
export function refuseUnknown(ledger: Ledger, { official, mechanism, topic }: Subjects) {
  const known = [
    ['official', official, official !== null && ledger.findOfficial(official) !== undefined],
    ['mechanism', mechanism, ledger.core.mechanisms.some(({ id }) => id === mechanism)],
    ['topic', topic, ledger.codes.domain.some(({ code }) => code === topic)],
  ] as const;
  for (const [option, value, isKnown] of known)
    if (value !== null && !isKnown) throw new UsageError(`--${option} ${value} is not on record. Take it from the address of its page.`);
} // prettier-ignore

/** What most engagements in view have; of equals the first by its code. */
function mostFrequent(engagements: readonly LedgerEngagement[], of: (e: LedgerEngagement) => readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const code of engagements.flatMap((engagement) => [...new Set(of(engagement))])) counts.set(code, (counts.get(code) ?? 0) + 1);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? null;
} // prettier-ignore

function comparePage({ context, index, state }: OpenView, address: string): FiguresPage {
  const { ledger, selection } = context;
  const { a, b } = state.view;
  const pair = a && b ? ([a, b] as const) : byDefault(ledger, index, selection);
  const side = (letter: Side['letter'], own: Selection): Side => {
    const merged = merge(selection, own);
    return { letter, name: nameOf(own, ledger), own, selection: merged, selected: evaluate(index, merged).selected };
  };
  const sides = [side('A', pair[0]), side('B', pair[1])] as const;
  const compared: ChartContext = { ...context, previous: null, compared: sides };
  return { charts: compareCharts, context: compared, provenance: originOf(address, compared, sides) };
} // prettier-ignore

/** A page about one forum or topic takes the place of the filter of that kind, as it does in the application. */
function subjectPage(view: OpenView, facet: Extract<Facet, 'mechanism' | 'domain'>, code: string, charts: readonly Chart[], address: string): FiguresPage {
  const { ledger, selection } = view.context;
  const { selected } = evaluate(view.index, clearFacet(selection, facet));
  const own = engagementsAt(ledger, selected.members).filter((e) => (facet === 'mechanism' ? e.mechanism === code : e.domains.includes(code)));
  return {
    charts,
    context: { ...view.context, selected, previous: null },
    provenance: provenanceOf({ ledger, selection: withCodes(selection, facet, [code]), records: idsOf(own), address }),
  };
} // prettier-ignore

function officialPage({ context }: OpenView, engagements: readonly LedgerEngagement[], official: string, address: string): FiguresPage {
  const { ledger, selection } = context;
  const own = engagements.filter(({ participants }) => participants.some((p) => p.official === official));
  const named = withCodes(selection, 'official', [...selection.official, official]);
  return { charts: officialCharts(official), context, provenance: provenanceOf({ ledger, selection: named, records: idsOf(own), address }) };
} // prettier-ignore

/** Every page that has figures, as it stands at its address. `at` is where a path of the application is published. */
export function figuresPages(view: OpenView, subjects: Subjects, at: (path: string) => string): FiguresPage[] {
  const { context, index, details, state } = view;
  const { ledger, selection, selected } = context;
  const engagements = engagementsAt(ledger, selected.members);
  const records = idsOf(engagements);
  const plain = (charts: readonly Chart[], path: (state: PageState) => string): FiguresPage => ({
    charts, context, provenance: provenanceOf({ ledger, selection, records, address: at(path(state)) }),
  });
  const everything: ChartContext = { ledger, selection: EVERYTHING, selected: evaluate(index, EVERYTHING).selected, view: DEFAULT_VIEW, previous: null };
  const official = subjects.official ?? mostFrequent(engagements, (e) => e.participants.map((p) => p.official));
  const mechanism = subjects.mechanism ?? mostFrequent(engagements, (e) => [e.mechanism]);
  const topic = subjects.topic ?? mostFrequent(engagements, (e) => e.domains);
  return [
    plain(CHARTS, paths.overview),
    plain(whoMetWhomCharts, paths.officials),
    plain([followThroughChart(details)], paths.outcomes),
    comparePage(view, at(paths.compare(state))),
    {
      charts: [recordCoverage(details.sources)],
      context: everything,
      provenance: provenanceOf({ ledger, selection: EVERYTHING, records: idsOf(ledger.engagements), address: at(paths.method('coverage')) }),
    },
    ...(official === null ? [] : [officialPage(view, engagements, official, at(paths.official(official, state)))]),
    ...(mechanism === null ? [] : [subjectPage(view, 'mechanism', mechanism, mechanismCharts(mechanism), at(paths.mechanism(mechanism, state)))]),
    ...(topic === null ? [] : [subjectPage(view, 'domain', topic, topicCharts(topic), at(paths.topic(topic, state)))]),
  ];
} // prettier-ignore
