import { pages as pagesWords } from '#i18n/messages/pages.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { useDetails } from '#state/ledger.ts';
import { Choice } from '#ui/Choice.tsx';
import { paths } from '#url/paths.ts';
import { ORDERS } from '#url/view.ts';
import { Cite } from './parts/Cite.tsx';
import { CopyLink } from './parts/CopyLink.tsx';
import { Filtered } from './parts/Filtered.tsx';
import { FindField } from './parts/FindField.tsx';
import { PageHead } from './parts/PageHead.tsx';
import { useTitle } from './parts/useTitle.ts';
import { useView } from './parts/useView.ts';
import { catalogue } from './sources/catalogue.ts';
import { SourceRows } from './sources/SourceRows.tsx';
import css from './Sources.module.css';

const say = pagesWords.sources;

/** Every published report that the engagements in view rest on. */
export default function Sources() {
  const view = useView();
  const details = useDetails();
  const { ledger, state, commit, evaluation } = view;
  const { find, order } = state.view;
  useTitle(say.title);
  const all = catalogue(ledger, details, evaluation.selected.members, { find: '', order });
  const rows = find === '' ? all : catalogue(ledger, details, evaluation.selected.members, { find, order });
  const contested = all.filter(({ engagements }) => engagements.length === 0).length;
  const unlinked = all.filter(({ source }) => source.url === null).length;
  return (
    <>
      <PageHead
        title={say.title}
        actions={
          <>
            <CopyLink address={view.address} />
            <Cite
              ledger={ledger}
              id="sources"
              title={say.title}
              address={view.address}
              selection={state.selection}
            />
          </>
        }
      >
        <p className={css.lede}>
          {say.lede(all.length, formatNumber(all.length), evaluation.total, formatNumber(evaluation.total))}{' '}
          {contested > 0 && `${say.contested(contested, formatNumber(contested))} `}
          {unlinked > 0 && say.unlinked(unlinked, formatNumber(unlinked))}
        </p>
      </PageHead>
      <Filtered view={view} counted={false}>
        <div className={css.controls}>
          <div className={css.search}>
            <FindField label={say.search} hint={say.searchHint} access={view} />
          </div>
          <Choice
            label={say.order}
            options={ORDERS.map((value) => ({ value, label: say.orders[value] }))}
            value={order}
            onChange={(next) => commit({ ...state, view: { ...state.view, order: next } })}
          />
        </div>
        {rows.length === 0 && <p className={css.none}>{say.none}</p>}
        <SourceRows rows={rows} ledger={ledger} href={(id) => paths.engagement(id, state)} />
      </Filtered>
    </>
  );
}
