import { useState } from 'react';
import { messages } from '#i18n/messages.ts';
import { CITATIONS, type Citable, type CitationFormat } from '../citation.ts';
import buttons from '../dialog/buttons.module.css';
import { Choice } from '../dialog/Choice.tsx';
import { Dialog } from '../dialog/Dialog.tsx';
import { save } from '../save.ts';
import css from './CiteDialog.module.css';

type Props = { readonly citable: Citable; readonly onClose: () => void };

const say = messages.export;
const FORMATS = (Object.keys(CITATIONS) as CitationFormat[]).map(
  (format) => [format, say.citationFormats[format]] as const,
);

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
        options={FORMATS}
        value={format}
        onChange={(chosen) => {
          setFormat(chosen);
          setStatus('');
        }}
      />
      <textarea className={css.text} aria-label={say.citationText} readOnly rows={9} value={text} />
      <div className={buttons.row}>
        <button type="button" className={buttons.primary} onClick={() => void copy()}>
          {say.copy}
        </button>
        <button
          type="button"
          className={buttons.secondary}
          onClick={() => save(new File([text], `${citable.id}.${ending}`, { type }))}
        >
          {say.saveAs(ending)}
        </button>
        <span role="status" className={buttons.status}>
          {status}
        </span>
      </div>
    </Dialog>
  );
}
