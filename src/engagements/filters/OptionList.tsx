import { formatNumber } from '#i18n/numbers.ts';
import { CheckRow } from '#ui/CheckRow.tsx';
import type { Option } from './options.ts';

type Props = {
  readonly id: string;
  readonly options: readonly Option[];
  /** Count of the facet's largest option: the full length of a bar. */
  readonly largest: number;
  readonly onToggle: (code: string) => void;
  readonly className?: string | undefined;
};

export const OptionList = ({ id, options, largest, onToggle, className }: Props) => (
  <ul id={id} className={className}>
    {options.map(({ code, label, count, selected }) => (
      <li key={code}>
        <CheckRow
          label={label}
          checked={selected}
          count={formatNumber(count)}
          share={largest === 0 ? 0 : count / largest}
          faded={count === 0}
          onChange={() => onToggle(code)}
        />
      </li>
    ))}
  </ul>
);
