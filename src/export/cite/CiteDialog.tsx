import { useState } from 'react';
import { exports_ as say } from '#i18n/messages/export.ts';
import { Button } from '#ui/Button.tsx';
import { Choice } from '#ui/Choice.tsx';
import { StatusLine } from '#ui/StatusLine.tsx';
import { CITATIONS, type Citable, type CitationFormat } from '../citation.ts';
import { Dialog } from '../dialog/Dialog.tsx';
import { save } from '../save.ts';
import css from './CiteDialog.module.css';

type Props = { readonly citable: Citable; readonly onClose: () => void };

const FORMATS = (Object.keys(CITATIONS) as CitationFormat[]).map((format) => ({
  value: format,
  label: say.citationFormats[format],
}));

/** A citation to copy or to save, in the form that the reader's work asks for. */
export function CiteDialog({ citable, onClose }: Props) {
  const [format, setFormat] = useState<CitationFormat>('chicago');
  const [status, setStatus] = useState('');
  const { write, ending, type } = CITATIONS[format];
  const text = write(citable);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setStatus(say.copied),
      () => setStatus(say.copyByHand),
    );
  return (
    <Dialog title={say.cite} onClose={onClose}>
      <Choice
        label={say.citationFormat}
        labelHidden
        options={FORMATS}
        value={format}
        onChange={(chosen) => {
          setFormat(chosen);
          setStatus('');
        }}
      />
      <textarea className={css.text} aria-label={say.citationText} readOnly rows={9} value={text} />
      <div className={css.row}>
        <Button look="solid" onClick={() => void copy()}>
          {say.copy}
        </Button>
        <Button onClick={() => save(new File([text], `${citable.id}.${ending}`, { type }))}>
          {say.saveAs(ending)}
        </Button>
        <StatusLine className={css.status ?? ''}>{status}</StatusLine>
      </div>
    </Dialog>
  );
}
