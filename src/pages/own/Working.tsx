import { own as say } from '#i18n/messages/own.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Stage } from '#own/opening.ts';
import { Button } from '#ui/Button.tsx';
import { StatusLine } from '#ui/StatusLine.tsx';
import css from './OwnDialog.module.css';

type Props = { readonly name: string | null; readonly stage: Stage; readonly onCancel: () => void };

const STAGES = ['reading', 'parsing', 'checking', 'indexing'] as const;

/** How far it is; the stages count alike, for nobody knows how long each takes. */
export function Working({ name, stage, onCancel }: Props) {
  const what = say.stages[stage.kind];
  const done = (STAGES.indexOf(stage.kind) + stage.done) / STAGES.length;
  return (
    <div className={css.block}>
      {/* Spoken once a stage, not with every row. */}
      <StatusLine hidden>{say.stage(what, null)}</StatusLine>
      <p className={css.lede}>{name === null ? say.title : say.opening(name)}</p>
      <progress className={css.progress} value={done} aria-label={what} />
      <p className={css.note}>
        {say.stage(what, stage.rows === undefined ? null : formatNumber(stage.rows))}
      </p>
      <Button onClick={onCancel}>{say.cancel}</Button>
    </div>
  );
}
