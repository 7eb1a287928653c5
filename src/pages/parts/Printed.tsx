import { formatDay } from '#i18n/dates.ts';
import { filtersInLine } from '#i18n/describe.ts';
import { app as appWords } from '#i18n/messages/app.ts';
import { pages as pagesWords } from '#i18n/messages/pages.ts';
import { today } from '#model/today.ts';
import { useLedgerIfOpen } from '#state/ledger.ts';
import { usePageState } from '#state/pageState.ts';
import { useRunning } from '#ui/useRunning.ts';
import css from './Printed.module.css';

const say = pagesWords.printed;

function Origin() {
  const ledger = useLedgerIfOpen();
  const { state } = usePageState();
  if (ledger === undefined) return null;
  const { version, asOf } = ledger.core.meta;
  const filters = filtersInLine(state.selection, ledger);
  return (
    <p className={css.printed}>
      {say.from(location.href, formatDay(today(), 'long'))}{' '}
      {appWords.dataset(version, formatDay(asOf, 'long'))}
      {filters !== '' && ` ${filters}.`}
    </p>
  );
}

/** On paper only: the address of what was printed, the day, the filters in force. */
export function Printed() {
  const isOpen = useLedgerIfOpen() !== undefined;
  return useRunning() && isOpen ? <Origin /> : null;
}
