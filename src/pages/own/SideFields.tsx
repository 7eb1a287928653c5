import { own } from '#i18n/messages/own.ts';
import type { Side } from '#own/mapping.ts';
import { TextField } from '#ui/TextField.tsx';
import type { Sides } from './columnFields.ts';
import css from './OwnDialog.module.css';

const say = own.mapping;

type Props = { readonly sides: Sides; readonly onChange: (sides: Sides) => void };

/** Name and code of the two sides. */
export function SideFields({ sides, onChange }: Props) {
  const [first, second] = sides;
  const field = (side: Side, isFirst: boolean, set: (side: Side) => void) => (
    <div className={css.side}>
      <TextField
        label={say.partyName(isFirst)}
        value={side.name}
        onChange={(name) => set({ ...side, name })}
      />
      <TextField
        label={say.partyCode(isFirst)}
        placeholder={say.codeHint}
        maxLength={2}
        value={side.code}
        onChange={(code) => set({ ...side, code: code.toUpperCase() })}
      />
    </div>
  );
  return (
    <>
      {field(first, true, (side) => onChange([side, second]))}
      {field(second, false, (side) => onChange([first, side]))}
    </>
  );
}
