import { mechanisms as say } from '#i18n/messages/mechanisms.ts';
import { catalogue } from '#mechanisms/catalogue.ts';
import { MechanismList } from './mechanisms/MechanismList.tsx';
import { Cite } from './parts/Cite.tsx';
import { CopyLink } from './parts/CopyLink.tsx';
import { Filtered } from './parts/Filtered.tsx';
import { PageHead } from './parts/PageHead.tsx';
import { useTitle } from './parts/useTitle.ts';
import { useView } from './parts/useView.ts';
import css from './mechanisms/MechanismList.module.css';

/** Every forum by track: how often in view, how regularly, what is due. */
export default function Mechanisms() {
  const view = useView();
  const { ledger, state, evaluation } = view;
  useTitle(say.title);
  const groups = catalogue(ledger, evaluation.selected);
  const all = groups.flatMap(({ rows }) => rows);
  const shown = all.filter(({ count }) => count > 0);
  const tracks = new Set(shown.map(({ mechanism }) => mechanism.track)).size;
  return (
    <>
      <PageHead
        title={say.title}
        actions={
          <>
            <CopyLink address={view.address} />
            <Cite
              ledger={view.ledger}
              id="mechanisms"
              title={say.title}
              address={view.address}
              selection={view.state.selection}
            />
          </>
        }
      >
        <p className={css.lede}>{say.indexLede(shown.length, all.length, tracks)}</p>
      </PageHead>
      <Filtered view={view}>
        {groups.map((group) => (
          <MechanismList key={group.track} ledger={ledger} group={group} state={state} />
        ))}
        <p className={css.note}>
          {say.intervalNote} {all.some(({ isSilent }) => isSilent) && say.dormantEstimateNote}
        </p>
      </Filtered>
    </>
  );
}
