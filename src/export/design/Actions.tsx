import { useState } from 'react';
import { exports_ as say } from '#i18n/messages/export.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { Button } from '#ui/Button.tsx';
import { Choice } from '#ui/Choice.tsx';
import { StatusLine } from '#ui/StatusLine.tsx';
import { figureAddress } from '../address.ts';
import type { Action, Subject } from '../menu/action.ts';
import { Problem } from '../menu/Problem.tsx';
import { announcement, useExport } from '../menu/useExport.ts';
import { SCALES, type Scale } from '../scale.ts';
import css from './Actions.module.css';

const RESOLUTIONS = SCALES.map((scale) => ({ value: scale, label: say.scale(scale) }));

type Props = {
  readonly subject: Subject;
  /** Of the image at 1×; null as long as it is not drawn. */
  readonly size: { readonly width: number; readonly height: number } | null;
};

/** Saves and copies the image as it is in the preview. */
export function Actions({ subject, size }: Props) {
  const [scale, setScale] = useState<Scale>(2);
  const { state, run } = useExport(subject, () => undefined);
  const button = (label: string, action: Action, look: 'solid' | 'outline' = 'outline') => (
    <Button look={look} onClick={() => run(action)}>
      {label}
    </Button>
  );
  return (
    <div className={css.actions}>
      <div className={css.resolution}>
        <Choice label={say.resolution} options={RESOLUTIONS} value={scale} onChange={setScale} />
        {size && (
          <span className={css.pixels}>
            {say.pixels(formatNumber(size.width * scale), formatNumber(size.height * scale))}
          </span>
        )}
      </div>
      <div className={css.buttons}>
        {button(say.savePng, { kind: 'png', scale }, 'solid')}
        {button(say.saveSvg, { kind: 'svg' })}
        {button(say.savePdf, { kind: 'pdf' })}
        {button(say.copyImage, { kind: 'copyImage' })}
      </div>
      <StatusLine className={css.status ?? ''}>{announcement(state)}</StatusLine>
      {state.kind === 'failed' && (
        <Problem
          action={state.action}
          reason={state.reason}
          address={figureAddress(subject.parts, subject.provenance)}
          run={run}
        />
      )}
    </div>
  );
}
