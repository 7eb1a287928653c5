import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import type { Chart, ChartContext } from '#charts/chart.ts';
import { Figure } from '#charts/Figure.tsx';
import { FigurePair } from '#charts/FigurePair.tsx';
import { CHARTS } from '#charts/index.ts';
import { contextOf } from '#charts/testing/context.ts';
import type { Example } from '#charts/testing/example.ts';
import { extremeContext, OWN_LEDGER } from '#charts/testing/extremeContext.ts';
import { extremeLedger } from '#charts/testing/extremes.ts';
import { provenanceOf } from '#export/provenance.ts';
import { openLedger } from '#model/ledger.ts';
import { unpack, type Wire } from '#model/wire.ts';
import { togglePick } from '#selection/change.ts';
import { THEME_CHOICES } from '#ui/remembered.ts';
import { restoreTheme, setTheme } from '#ui/theme.ts';
import { knownCodes } from '#url/known.ts';
import { parseQuery, toQuery } from '#url/query.ts';
import '#ui/tokens.css';
import coreFile from '../../data/browser/core.json?url';

/** A figure that is about one forum, topic or official says which of them is drawn. */
type Module = { readonly EXAMPLES: Readonly<Record<string, Example>>; readonly CHART?: Chart };

const PREFIX = '../../src/charts/';
const MODULES = import.meta.glob<Module>('../../src/charts/*/examples.ts', { eager: true });

const core = await fetch(coreFile).then((answer) => answer.json() as Promise<Wire>);
const published = openLedger(unpack(core));
const params = new URLSearchParams(location.search);
let extremes: ReturnType<typeof extremeLedger> | null = null;

type DrawnProps = {
  readonly chart: Chart;
  readonly number: number;
  readonly context: ChartContext;
  readonly onChange: (context: ChartContext) => void;
};

function Drawn({ chart, number, context, onChange }: DrawnProps) {
  const records = Array.from(context.selected.members, (row) => context.ledger.engagements[row]!.id);
  const { ledger, selection, view } = context;
  return (
    <Figure
      chart={chart}
      number={number}
      context={context}
      provenance={provenanceOf({ ledger, selection, records, address: location.href })}
      rows={() => Promise.resolve({ columns: [], rows: [] })}
      onPick={(pick) => {
        // A comparison has two selections, and only its page knows how they change.
        if (!context.compared) onChange(contextOf(ledger, { view, selection: togglePick(selection, pick) }));
      }}
      onView={(next) => onChange({ ...context, view: next })}
    />
  );
}

function Standing({ chart, example }: { readonly chart: Chart; readonly example: Example }) {
  const [context, setContext] = useState(example.context);
  return (
    <div data-example={example.name}>
      <Drawn
        chart={chart}
        number={Math.max(0, CHARTS.indexOf(chart)) + 1}
        context={context}
        onChange={setContext}
      />
    </div>
  );
}

/** The published ledger under the address's query, as the overview lays it out. */
function Overview() {
  const [context, setContext] = useState(() =>
    contextOf(published, parseQuery(new URLSearchParams(location.search), knownCodes(published)).state),
  );
  const change = (next: ChartContext) => {
    setContext(next);
    history.replaceState(null, '', toQuery(next) || location.pathname);
  };
  const [first, second, third, ...others] = CHARTS.map((chart, i) => (
    <Drawn key={chart.id} chart={chart} number={i + 1} context={context} onChange={change} />
  ));
  return (
    <>
      {first}
      <FigurePair>
        {second}
        {third}
      </FigurePair>
      {others}
    </>
  );
}

/** `?examples&rows=100000` draws that many. */
const SIXTY_YEARS = 2400;

/** What every figure must bear: sixty years, forty forums, labels of forty characters. */
function extremeOf(examples: readonly Example[]): Example {
  const rows = Number(params.get('rows') ?? SIXTY_YEARS);
  extremes ??= extremeLedger(rows);
  return {
    name: `${rows} engagements of sixty years, long labels`,
    context: extremeContext(examples, extremes),
  };
}

function Gallery() {
  return Object.entries(MODULES).map(([path, module]) => {
    const folder = path.slice(PREFIX.length).split('/')[0] ?? '';
    const chart = module.CHART ?? CHARTS.find(({ id }) => id === folder);
    return (
      chart && (
        <section key={path} id={chart.id}>
          {[
            ...Object.values(module.EXAMPLES),
            ...(OWN_LEDGER.has(folder) ? [] : [extremeOf(Object.values(module.EXAMPLES))]),
          ].map((example) => (
            <Standing key={example.name} chart={chart} example={example} />
          ))}
        </section>
      )
    );
  });
}

restoreTheme();
const theme = THEME_CHOICES.find((choice) => choice === params.get('theme'));
if (theme) setTheme(theme);
const root = document.getElementById('root');
if (!root) throw new Error('element: root');
createRoot(root).render(
  <StrictMode>
    {/* Names in some figures lead to pages. */}
    <BrowserRouter>
      <main style={{ maxWidth: 1208, margin: '24px auto', padding: '0 16px', display: 'grid', gap: 44 }}>
        {params.has('examples') ? <Gallery /> : <Overview />}
      </main>
    </BrowserRouter>
  </StrictMode>,
);
