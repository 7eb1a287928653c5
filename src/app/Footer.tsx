import { Link } from 'react-router-dom';
import { formatDay } from '#i18n/dates.ts';
import { app as say } from '#i18n/messages/app.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Ledger } from '#model/ledger.ts';
import { useLedgerIfOpen } from '#state/ledger.ts';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { usePageLinks } from './pageLinks.ts';
import css from './Footer.module.css';

function counts({ core }: Ledger): string {
  const { engagements, officials, mechanisms, counts, meta } = core;
  const held = say.counts(
    formatNumber(engagements.length),
    formatNumber(officials.length),
    formatNumber(mechanisms.length),
    formatNumber(counts.sources),
  );
  return `${held} ${say.dataset(meta.version, formatDay(meta.asOf, 'long'))}`;
}

/** What the ledger holds, as of when, and the way to how it was made. */
export function Footer() {
  const ledger = useLedgerIfOpen();
  const links = usePageLinks();
  return (
    <footer className={css.footer} aria-label={say.footer}>
      <p className={css.counts}>{ledger && counts(ledger)}</p>
      <div className={css.links}>
        <Link to={links.method}>{say.methodLink}</Link>
        {/* A dataset of the reader's own is cited as what it is, and has no published files. */}
        {ledger?.own == null && <Link to={`${links.method}#downloads`}>{say.downloads}</Link>}
        <Link to={`${links.method}#cite`}>{say.cite}</Link>
        <ThemeSwitch />
      </div>
    </footer>
  );
}
