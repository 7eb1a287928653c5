import { Link } from 'react-router-dom';
import { OfficialList } from '#officials/OfficialList.tsx';
import { roster, type RosterWish } from '#officials/roster.ts';
import { RosterControls } from '#officials/RosterControls.tsx';
import { officials as say } from '#i18n/messages/officials.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { Button } from '#ui/Button.tsx';
import link from '#ui/TextLink.module.css';
import { paths } from '#url/paths.ts';
import { Cite } from './parts/Cite.tsx';
import { CopyLink } from './parts/CopyLink.tsx';
import { Filtered } from './parts/Filtered.tsx';
import { Figures } from './officials/Figures.tsx';
import { FindField } from './parts/FindField.tsx';
import { PageHead } from './parts/PageHead.tsx';
import { useTitle } from './parts/useTitle.ts';
import { useView } from './parts/useView.ts';
import css from './Officials.module.css';

/** Where the list begins, below the figures. */
const LIST = 'list';

/** Who took part in what is in view. */
export default function Officials() {
  const view = useView();
  const { ledger, state, commit, evaluation } = view;
  const { selection } = state;
  useTitle(say.title);
  const wish: RosterWish = {
    side: selection.side,
    organisations: selection.organisation,
    find: state.view.find,
    order: state.view.order === 'name' ? 'name' : 'number',
  };
  const rows = roster(ledger, evaluation.selected, wish);
  const all = roster(ledger, evaluation.selected, { ...wish, find: '', side: null });
  const took = say.meetings(evaluation.total, formatNumber(evaluation.total));
  return (
    <>
      <PageHead
        title={say.title}
        actions={
          <>
            <CopyLink address={view.address} />
            <Cite
              ledger={ledger}
              id="officials"
              title={say.title}
              address={view.address}
              selection={selection}
            />
          </>
        }
      >
        <p className={css.lede}>{say.lede(all.length, formatNumber(all.length), took)}</p>
        <p className={css.jump}>
          <Link className={link.quiet} to={`${paths.officials(state)}#${LIST}`}>
            {say.toList}
          </Link>
        </p>
      </PageHead>
      <Filtered view={view}>
        <Figures view={view} />
        <div id={LIST} tabIndex={-1} className={css.list} />
        <RosterControls
          ledger={ledger}
          wish={wish}
          onSide={(side) => commit({ ...state, selection: { ...selection, side } })}
          onOrder={(order) => commit({ ...state, view: { ...state.view, order } })}
          search={<FindField label={say.search} hint={say.searchHint} access={view} />}
        />
        {rows.length > 0 ? (
          <OfficialList ledger={ledger} rows={rows} href={(id) => paths.official(id, state)} />
        ) : (
          <div className={css.none}>
            <p>
              {say.none} {say.noneWays}
            </p>
            <Button
              onClick={() =>
                commit({ selection: { ...selection, side: null }, view: { ...state.view, find: '' } })
              }
            >
              {say.clear}
            </Button>
          </div>
        )}
      </Filtered>
    </>
  );
}
