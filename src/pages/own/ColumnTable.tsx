import { own } from '#i18n/messages/own.ts';
import { FIELDS, type Columns, type FieldName } from '#own/mapping.ts';
import { Table } from '#ui/Table.tsx';
import { Select } from '../compare/Select.tsx';
import { assign, type ColumnFields } from './columnFields.ts';
import css from './OwnDialog.module.css';

const say = own.mapping;
const NOTHING = '';
const OPTIONS = [
  { value: NOTHING, label: say.nothing },
  ...FIELDS.map((field) => ({ value: field, label: say.fields[field] })),
];
const COLUMNS = (['name', 'field'] as const).map((key) => ({ key, label: say.columns[key] }));

const fieldOf = (value: string): FieldName | null => FIELDS.find((field) => field === value) ?? null;

type Props = {
  readonly columns: Columns;
  readonly fields: ColumnFields;
  readonly onChange: (fields: ColumnFields) => void;
};

/** Each column with its first values, and what it holds. */
export const ColumnTable = ({ columns, fields, onChange }: Props) => (
  <div className={css.columns}>
    <Table
      caption={say.caption}
      captionHidden
      columns={COLUMNS}
      rows={columns.columns.map(({ name, samples }) => ({
        key: name,
        cells: [
          <span key="name">
            {name}
            <span className={css.samples}>{samples.join(' · ')}</span>
          </span>,
          <Select
            key="field"
            label={say.field(name)}
            options={OPTIONS}
            value={fields.get(name) ?? NOTHING}
            onChange={(value) => onChange(assign(fields, name, fieldOf(value)))}
          />,
        ],
      }))}
    />
  </div>
);
