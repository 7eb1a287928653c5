import { Suspense, useState } from 'react';
import type { Citable } from '#export/citation.ts';
import { shortVersion } from '#export/fileName.ts';
import { filteredTitle } from '#export/filteredTitle.ts';
import { filtersInLine } from '#i18n/describe.ts';
import { pages as pagesWords } from '#i18n/messages/pages.ts';
import { today } from '#model/today.ts';
import type { Ledger } from '#model/ledger.ts';
import { EVERYTHING, type Selection } from '#selection/selection.ts';
import { again } from '#ui/again.ts';
import { Button } from '#ui/Button.tsx';

const CiteDialog = again(async () => ({ default: (await import('#export/cite/CiteDialog.tsx')).CiteDialog }));

type Props = {
  readonly ledger: Ledger;
  /** Key in a bibliography: lower case ASCII and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly address: string;
  /** What is in view, where the page shows only that. */
  readonly selection?: Selection;
  readonly label?: string;
};

/** A page as it is cited, read on a day. */
export function citablePage(
  { ledger, id, title, address, selection = EVERYTHING }: Props,
  accessed: string,
): Citable {
  const { meta } = ledger.core;
  return {
    id: `${id}-${meta.asOf.slice(0, 4)}`,
    title: filteredTitle(title, filtersInLine(selection, ledger)),
    ledger: meta.title,
    version: shortVersion(meta.version),
    issued: meta.asOf,
    accessed,
    address,
    licence: meta.licence.name,
  };
}

/** Opens the citation of a page. */
export function Cite({ label = pagesWords.actions.cite, ...props }: Props) {
  const [accessed, setAccessed] = useState<string | null>(null);
  return (
    <>
      <Button look="text" onClick={() => setAccessed(today())}>
        {label}
      </Button>
      {accessed !== null && (
        <Suspense>
          <CiteDialog citable={citablePage(props, accessed)} onClose={() => setAccessed(null)} />
        </Suspense>
      )}
    </>
  );
}
