import { dropped as say } from '#i18n/messages/dropped.ts';
import { formatNumber } from '#i18n/numbers.ts';
import css from './Dropped.module.css';

type Props = {
  readonly dropped: readonly { readonly key: string; readonly value: string }[];
  readonly onDismiss: () => void;
};

const SHOWN = 3;
const LONGEST = 60;

const shorten = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** What of an address could not be used; fetched where there is such a thing. */
export default function Dropped({ dropped, onDismiss }: Props) {
  const entries = dropped.slice(0, SHOWN).map(({ key, value }) => shorten(say.entry(key, value)));
  const rest = dropped.length - entries.length;
  const list = [...entries, ...(rest > 0 ? [say.more(formatNumber(rest))] : [])].join(', ');
  return (
    <p className={css.notice}>
      <span>
        {dropped.some(({ key }) => key === 'data') ? say.own : say.title}: <b>{list}</b>.
      </span>
      <button type="button" onClick={onDismiss}>
        {say.dismiss}
      </button>
    </p>
  );
}
