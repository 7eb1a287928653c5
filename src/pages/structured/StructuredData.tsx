import { useEffect } from 'react';
import type { Ledger } from '#model/ledger.ts';

type Props = {
  /** A dataset of the reader's own is nothing that machines find at this address. */
  readonly ledger: Pick<Ledger, 'own'>;
  readonly data: Readonly<Record<string, unknown>>;
};

/**
 * A block of data in the head of the document, for machines that read pages. Browsers do not run it, so that the security policy has
 * nothing to refuse; it is written as text, so that no word of the ledger can end it. It leaves with its page.
 */
export function StructuredData({ ledger, data }: Props) {
  // A saved copy of the page is parsed again: there, too, no word ends the block.
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  const isPublished = ledger.own === null;
  useEffect(() => {
    if (!isPublished) return;
    const block = document.createElement('script');
    block.type = 'application/ld+json';
    block.textContent = text;
    document.head.append(block);
    return () => block.remove();
  }, [text, isPublished]);
  return null;
}
