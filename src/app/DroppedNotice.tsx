import { app } from '#i18n/messages/app.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { useCanonicalAddress } from '#state/pageState.ts';
import css from './Notice.module.css';

const say = app.dropped;
const SHOWN = 3;
const LONGEST = 60;

const shorten = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** Keeps the address canonical, and tells once what of it could not be used. */
export function DroppedNotice() {
  const { dropped, dismiss } = useCanonicalAddress();
  const entries = dropped.slice(0, SHOWN).map(({ key, value }) => shorten(say.entry(key, value)));
  const rest = dropped.length - entries.length;
  const list = [...entries, ...(rest > 0 ? [say.more(formatNumber(rest))] : [])].join(', ');
  return (
    <div role="status">
      {dropped.length > 0 && (
        <p className={css.notice}>
          <span>
            {dropped.some(({ key }) => key === 'data') ? say.own : say.title}: <b>{list}</b>.
          </span>
          <button type="button" onClick={dismiss}>
            {say.dismiss}
          </button>
        </p>
      )}
    </div>
  );
}
