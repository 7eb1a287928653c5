import { Link } from 'react-router-dom';
import { Doubts } from '#engagements/cards/Doubts.tsx';
import { formatDate } from '#i18n/dates.ts';
import { pages as pagesWords } from '#i18n/messages/pages.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { LedgerEngagement } from '#model/ledger.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { useDisclosed } from '#ui/useDisclosed.ts';
import css from './SourceRow.module.css';

const say = pagesWords.sources;
const SHOWN = 3;

type Props = {
  readonly id: string;
  readonly engagements: readonly LedgerEngagement[];
  readonly href: (id: string) => string;
  /** What they are to the source, where it is not that they rest on it. */
  readonly title?: string;
};

/** The engagements that rest on a source; a long list opens on demand. */
export function Supports({ id, engagements, href, title }: Props) {
  const [open, setOpen] = useDisclosed();
  // One that hides a single line hides it for nothing.
  const short = engagements.length <= SHOWN + 1;
  const shown = open || short ? engagements : engagements.slice(0, SHOWN);
  if (engagements.length === 0) return null;
  return (
    <div className={css.supports}>
      {title !== undefined && <p className={css.quiet}>{title}</p>}
      <ul id={id}>
        {shown.map((engagement) => (
          <li key={engagement.id}>
            <Link to={href(engagement.id)}>{engagement.title}</Link>{' '}
            <span className={css.quiet}>
              <span className={css.date}>{formatDate(engagement.when, 'short')}</span>
              <Doubts engagement={engagement} />
            </span>
          </li>
        ))}
      </ul>
      {!short && (
        <Disclosure open={open} onToggle={() => setOpen(!open)} controls={id}>
          {open ? say.fewer : say.more(formatNumber(engagements.length - SHOWN))}
        </Disclosure>
      )}
    </div>
  );
}
