import { Link } from 'react-router-dom';
import { formatDate } from '#i18n/dates.ts';
import { app as appWords } from '#i18n/messages/app.ts';
import { pages as pagesWords } from '#i18n/messages/pages.ts';
import type { Ledger } from '#model/ledger.ts';
import { setText } from '#selection/change.ts';
import { useLedger } from '#state/ledger.ts';
import { usePageState } from '#state/pageState.ts';
import { paths } from '#url/paths.ts';
import type { PageState } from '#url/view.ts';
import { PageHead } from '../parts/PageHead.tsx';
import { useTitle } from '../parts/useTitle.ts';
import { nearest } from './nearest.ts';
import css from './Missing.module.css';

const say = pagesWords.notFound;
const MOST = 5;

export type MissingThing = 'engagement' | 'official' | 'mechanism' | 'topic' | 'page';
type Props = {
  readonly thing: MissingThing;
  /** As it stands in the address. */
  readonly asked: string;
};

type Way = {
  readonly id: string;
  readonly names: readonly string[];
  readonly label: string;
  readonly to: string;
};

const engagements = (ledger: Ledger, state: PageState): Way[] =>
  ledger.engagements.map(({ id, title, when }) => ({
    id, names: [title], label: `${title}, ${formatDate(when, 'long')}`, to: paths.engagement(id, state),
  })); // prettier-ignore

const officials = (ledger: Ledger, state: PageState): Way[] =>
  ledger.core.officials.map(({ id, name, nameNative, aliases }) => ({
    id, names: [name, ...(nameNative === null ? [] : [nameNative]), ...aliases], label: name, to: paths.official(id, state),
  })); // prettier-ignore

const mechanisms = (ledger: Ledger, state: PageState): Way[] =>
  ledger.core.mechanisms.map(({ id, name }) => ({
    id,
    names: [name],
    label: name,
    to: paths.mechanism(id, state),
  }));

const topics = (ledger: Ledger, state: PageState): Way[] =>
  ledger.codes.domain.map(({ code, label }) => ({
    id: code,
    names: [label],
    label,
    to: paths.topic(code, state),
  }));

const pages = (state: PageState): Way[] =>
  [
    ...(['overview', 'engagements', 'officials', 'mechanisms', 'topics', 'outcomes', 'compare', 'sources'] as const).map(
      (page) => ({ id: page, names: [], label: appWords.pages[page], to: paths[page](state) }),
    ),
    { id: 'method', names: [], label: appWords.pages.method, to: paths.method(undefined, state) },
  ]; // prettier-ignore

function candidates(thing: MissingThing, ledger: Ledger, state: PageState): Way[] {
  if (thing === 'engagement') return engagements(ledger, state);
  if (thing === 'official') return officials(ledger, state);
  if (thing === 'mechanism') return mechanisms(ledger, state);
  if (thing === 'topic') return topics(ledger, state);
  return [
    ...pages(state),
    ...engagements(ledger, state),
    ...officials(ledger, state),
    ...mechanisms(ledger, state),
    ...topics(ledger, state),
  ];
}

const Ways = ({ ways }: { readonly ways: readonly Way[] }) => (
  <ul className={css.ways}>
    {ways.map(({ id, label, to }) => (
      <li key={id}>
        <Link to={to}>{label}</Link>
      </li>
    ))}
  </ul>
);

/** An address that leads nowhere: what may have been meant, and where one can go on. */
export function Missing({ thing, asked }: Props) {
  const ledger = useLedger();
  const { state } = usePageState();
  useTitle(say.title);
  const name = asked.split('/').at(-1) ?? '';
  const near = nearest(name, candidates(thing, ledger, state), MOST);
  const words = name.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const search = { ...state, selection: setText(state.selection, words) };
  return (
    <>
      <PageHead title={say.title}>
        <p className={css.lede}>
          {say[thing](asked)} {thing === 'engagement' && say.why}
        </p>
      </PageHead>
      {near.length > 0 && (
        <section>
          <h2 className={css.title}>{say.near}</h2>
          <Ways ways={near} />
        </section>
      )}
      <section>
        <h2 className={css.title}>{near.length > 0 ? say.orWays : say.ways}</h2>
        {words !== '' && (
          <p className={css.search}>
            <Link to={paths.engagements(search)}>{say.search(words)}</Link>
          </p>
        )}
        <Ways ways={pages(state)} />
      </section>
    </>
  );
}
