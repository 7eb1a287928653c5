import { useState } from 'react';
import { TextField } from './TextField.tsx';

type Props = {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** What an emptied field means. */
  readonly empty: number;
  readonly onCommit: (value: number) => void;
};

/** A whole number, handed over on Enter or on leaving; what is no number is put back, what is out of bounds is brought inside. */
export function NumberField({ label, value, min, max, empty, onCommit }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const commit = () => {
    if (draft === null) return;
    setDraft(null);
    const number = draft.trim() === '' ? empty : Number(draft);
    if (Number.isInteger(number)) onCommit(Math.min(max, Math.max(min, number)));
  };
  return (
    <TextField
      label={label}
      labelHidden
      inputMode="numeric"
      maxLength={6}
      value={draft ?? String(value)}
      onChange={setDraft}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') setDraft(null);
      }}
    />
  );
}
