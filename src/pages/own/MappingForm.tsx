import { useState } from 'react';
import { formatList } from '#i18n/lists.ts';
import { own as ownWords } from '#i18n/messages/own.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Columns, Mapping } from '#own/mapping.ts';
import { Button } from '#ui/Button.tsx';
import { TextField } from '#ui/TextField.tsx';
import { areSides, guessed, mappingOf, missingIn, type Sides } from './columnFields.ts';
import { ColumnTable } from './ColumnTable.tsx';
import { SideFields } from './SideFields.tsx';
import css from './OwnDialog.module.css';

const say = ownWords.mapping;

type Props = {
  readonly name: string;
  readonly columns: Columns;
  readonly onMapped: (mapping: Mapping) => void;
  readonly onAgain: () => void;
};

const NOBODY: Sides = [
  { code: '', name: '' },
  { code: '', name: '' },
];

/** Which column of a table holds what, who the two sides are, and what the whole is called. */
export function MappingForm({ name, columns, onMapped, onAgain }: Props) {
  const [title, setTitle] = useState(name.replace(/\.\w+$/, ''));
  const [sides, setSides] = useState(NOBODY);
  const [fields, setFields] = useState(() => guessed(columns));
  const [isTried, setTried] = useState(false);
  const missing = missingIn(fields);
  const faults = [
    title.trim() === '' && say.noTitle,
    !areSides(sides) && say.badParties,
    missing.length > 0 && say.missing(formatList(missing.map((field) => say.fields[field]))),
  ].filter((fault) => fault !== false);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (faults.length === 0) onMapped(mappingOf(fields, sides, title));
      }}
    >
      <p className={css.lede}>{say.lede(formatNumber(columns.columns.length), formatNumber(columns.rows))}</p>
      <div className={css.about}>
        <TextField label={say.name} value={title} onChange={setTitle} />
        <SideFields sides={sides} onChange={setSides} />
      </div>
      <ColumnTable columns={columns} fields={fields} onChange={setFields} />
      <div role="alert" className={css.faults}>
        {isTried && faults.map((fault) => <p key={fault}>{fault}</p>)}
      </div>
      <p className={css.ways}>
        <Button type="submit" look="solid">
          {say.open}
        </Button>
        <Button onClick={onAgain}>{ownWords.another}</Button>
      </p>
    </form>
  );
}
