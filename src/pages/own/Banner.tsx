import { useState } from 'react';
import { Link } from 'react-router-dom';
import { Dialog } from '#export/dialog/Dialog.tsx';
import { own as ownWords } from '#i18n/messages/own.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Ledger } from '#model/ledger.ts';
import { useLedgerIfOpen, usePublishedLedger } from '#state/ledger.ts';
import { openedAs } from '#state/own.ts';
import { Button } from '#ui/Button.tsx';
import link from '#ui/TextLink.module.css';
import { paths } from '#url/paths.ts';
import css from './Banner.module.css';
import { Complaints } from './Complaints.tsx';
import { Keep } from './Keep.tsx';

const say = ownWords.banner;

const backTo = (published: Ledger | undefined) =>
  published ? say.back(published.core.meta.parties.map(({ name }) => name).join('–')) : say.backPublished;

/** What of the file is not shown, and why. */
function LeftOut({ name }: { readonly name: string }) {
  const [isOpen, setOpen] = useState(false);
  const opened = openedAs(name);
  if (!opened || opened.complained === 0) return null;
  const { dropped, complained, complaints } = opened;
  return (
    <>
      <Button look="text" onClick={() => setOpen(true)}>
        {dropped > 0
          ? say.dropped(dropped, formatNumber(dropped))
          : say.complaints(complained, formatNumber(complained))}
      </Button>
      {isOpen && (
        <Dialog title={ownWords.complained(opened.name)} wide onClose={() => setOpen(false)}>
          <Complaints complaints={complaints} complained={complained} />
        </Dialog>
      )}
    </>
  );
}

/** Whose data every page shows, as long as it is not the published ledger, and the way back. */
export default function Banner() {
  const ledger = useLedgerIfOpen();
  const published = usePublishedLedger();
  const name = ledger?.own;
  if (!ledger || name == null) return null;
  const rows = ledger.engagements.length;
  return (
    <section className={css.banner} aria-label={say.label}>
      <p className={css.words} role="status">
        {say.yours} <b>{ledger.core.meta.title}</b>,{' '}
        {say.holds(rows, formatNumber(rows), openedAs(name)?.name ?? '')}
      </p>
      <div className={css.ways}>
        <LeftOut name={name} />
        <Keep name={name} />
        <Link className={[link.quiet, link.strong].join(' ')} to={paths.overview()}>
          {backTo(published)}
        </Link>
      </div>
    </section>
  );
}
