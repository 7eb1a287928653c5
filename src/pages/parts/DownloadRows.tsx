import { useState } from 'react';
import { writeCsv, type Rows } from '#export/csv/write.ts';
import { save } from '#export/save.ts';
import { pages as pagesWords } from '#i18n/messages/pages.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { usePageState } from '#state/pageState.ts';
import { Button } from '#ui/Button.tsx';

const say = pagesWords.actions;

type Props = {
  /** What the file holds: `engagements`. */
  readonly name: string;
  readonly records: readonly string[];
  readonly rows: (ids: readonly string[]) => Promise<Rows>;
  readonly label?: string;
};

type State = 'idle' | 'working' | 'failed';

/** The engagements in view with their sources, as one table. */
export function DownloadRows({ name, records, rows, label }: Props) {
  const [state, setState] = useState<State>('idle');
  const write = () => {
    setState('working');
    const csv = async () => writeCsv(await rows(records));
    csv().then(
      (text) => {
        save(new File([text], `${name}_rows.csv`, { type: 'text/csv;charset=utf-8' }));
        setState('idle');
      },
      () => setState('failed'),
    );
  };
  const { count } = usePageState().state.selection;
  const rowsOf = count === 'visits' ? say.rowsOfMeetings : say.rows;
  const words = {
    idle: label ?? rowsOf(records.length, formatNumber(records.length)),
    working: say.working,
    failed: say.failed,
  };
  if (records.length === 0) return null;
  return (
    <Button look="text" disabled={state === 'working'} onClick={write}>
      {words[state]}
    </Button>
  );
}
