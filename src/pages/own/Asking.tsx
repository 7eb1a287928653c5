import { useId, useRef, useState } from 'react';
import { own as say } from '#i18n/messages/own.ts';
import type { Source } from '#own/opening.ts';
import { Button } from '#ui/Button.tsx';
import { StatusLine } from '#ui/StatusLine.tsx';
import { TextField } from '#ui/TextField.tsx';
import { KeptList } from './KeptList.tsx';
import css from './OwnDialog.module.css';

type Props = {
  /** What became of the last attempt. */
  readonly note: string;
  readonly start: (source: Source) => void;
  readonly startKept: (id: string) => void;
};

const isWebAddress = (text: string) => URL.canParse(text) && new URL(text).protocol === 'https:';

function AddressForm({ start }: Pick<Props, 'start'>) {
  const [address, setAddress] = useState('');
  const [isWrong, setWrong] = useState(false);
  const note = useId();
  return (
    <form
      noValidate
      className={css.block}
      onSubmit={(event) => {
        event.preventDefault();
        const url = address.trim();
        setWrong(!isWebAddress(url));
        if (isWebAddress(url)) start({ kind: 'address', url });
      }}
    >
      <div className={css.address}>
        <TextField
          label={say.address}
          type="url"
          placeholder={say.addressHint}
          value={address}
          onChange={setAddress}
          aria-describedby={note}
          aria-invalid={isWrong}
        />
        <Button type="submit">{say.openAddress}</Button>
      </div>
      <p id={note} className={css.note} role={isWrong ? 'alert' : undefined}>
        {isWrong ? say.addressWrong : say.addressNote}
      </p>
    </form>
  );
}

/** A file, an address, or what this browser keeps. */
export function Asking({ note, start, startKept }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <p className={css.lede}>{say.lede}</p>
      <StatusLine className={css.status ?? ''}>{note}</StatusLine>
      <div className={css.block}>
        <p className={css.choose}>
          <Button look="solid" onClick={() => field.current?.click()}>
            {say.choose}
          </Button>{' '}
          <span className={css.drop}>{say.drop}</span>
        </p>
        <input
          ref={field}
          type="file"
          hidden
          accept=".json,.csv,.zip,application/json,text/csv,application/zip"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) start({ kind: 'file', file });
          }}
        />
        <p className={css.note}>{say.formats}</p>
      </div>
      <AddressForm start={start} />
      <KeptList startKept={startKept} />
    </>
  );
}
