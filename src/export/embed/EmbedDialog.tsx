import { useMemo, useState } from 'react';
import { embed as say } from '#i18n/messages/embed.ts';
import { Button } from '#ui/Button.tsx';
import { Choice } from '#ui/Choice.tsx';
import { StatusLine } from '#ui/StatusLine.tsx';
import { EMBED_THEMES, embedAddress, type EmbedTheme } from '#url/embed.ts';
import css from '../cite/CiteDialog.module.css';
import { compose } from '../compose.tsx';
import { Dialog } from '../dialog/Dialog.tsx';
import type { FigureDialog } from '../menu/action.ts';
import { announcement, useExport } from '../menu/useExport.ts';
import { frameCode, imageCode } from './code.ts';

const FORMS = (['frame', 'image'] as const).map((value) => ({ value, label: say.forms[value] }));
const THEMES = EMBED_THEMES.map((value) => ({ value, label: say.themes[value] }));

/** Code that puts a figure on another site: alive in a frame, or as an image beside the page. */
export const EmbedDialog: FigureDialog = ({ onClose, ...subject }) => {
  const { parts, provenance } = subject;
  const [chosen, setForm] = useState<'frame' | 'image'>('frame');
  const [theme, setTheme] = useState<EmbedTheme>('auto');
  const [copied, setCopied] = useState('');
  const { state, run } = useExport(subject, () => undefined);
  const size = useMemo(() => compose(parts, provenance), [parts, provenance]);
  const address = embedAddress(parts.id, provenance.address, theme);
  const form = address === null ? 'image' : chosen;
  const code =
    form === 'image' || address === null
      ? imageCode(parts, provenance, `${provenance.fileName(parts.id, parts.settings)}.svg`, size)
      : frameCode(parts, address, size);
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => setCopied(say.copied),
      () => setCopied(say.copyByHand),
    );
  return (
    <Dialog title={say.title(parts.number)} onClose={onClose}>
      {address === null ? (
        <p className={css.about}>{say.alone}</p>
      ) : (
        <Choice label={say.form} labelHidden options={FORMS} value={form} onChange={setForm} />
      )}
      <p className={css.about}>{say.about[form]}</p>
      {form === 'frame' && <Choice label={say.theme} options={THEMES} value={theme} onChange={setTheme} />}
      <textarea className={css.text} aria-label={say.code} readOnly rows={7} value={code} />
      <div className={css.row}>
        <Button look="solid" onClick={() => void copy()}>
          {say.copy}
        </Button>
        {form === 'image' && <Button onClick={() => run({ kind: 'svg' })}>{say.saveSvg}</Button>}
        <StatusLine className={css.status ?? ''}>{copied || announcement(state)}</StatusLine>
      </div>
    </Dialog>
  );
};
