import { SourceItem } from '#engagements/details/SourceItem.tsx';
import { messages } from '#i18n/messages.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Ledger } from '#model/ledger.ts';
import type { CatalogueRow } from './catalogue.ts';
import { Supports } from './Supports.tsx';
import css from './SourceRow.module.css';

type Props = CatalogueRow & { readonly ledger: Ledger; readonly href: (engagement: string) => string };

/** A report and what rests on it; its id is its anchor. */
export const SourceRow = ({ ledger, source, engagements, href }: Props) => (
  <li id={source.id} className={css.row}>
    <div className={css.report}>
      <SourceItem
        ledger={ledger}
        source={source}
        supports={messages.pages.sources.supports(engagements.length, formatNumber(engagements.length))}
      />
    </div>
    <Supports id={`${source.id}-supports`} engagements={engagements} href={href} />
  </li>
);
