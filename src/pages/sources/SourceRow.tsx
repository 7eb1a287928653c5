import { SourceItem } from '#engagements/details/SourceItem.tsx';
import { formatList } from '#i18n/lists.ts';
import { pages as pagesWords } from '#i18n/messages/pages.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Ledger } from '#model/ledger.ts';
import type { CatalogueRow } from './catalogue.ts';
import { Supports } from './Supports.tsx';
import css from './SourceRow.module.css';

const say = pagesWords.sources;

type Props = CatalogueRow & { readonly ledger: Ledger; readonly href: (engagement: string) => string };

/** A report and what rests on it; its id is its anchor. */
export const SourceRow = ({ ledger, source, engagements, disputed, intervals, href }: Props) => (
  <li id={source.id} className={css.row}>
    <div className={css.report}>
      <SourceItem
        ledger={ledger}
        source={source}
        supports={say.supports(engagements.length, formatNumber(engagements.length))}
      />
    </div>
    <div className={css.uses}>
      <Supports id={`${source.id}-supports`} engagements={engagements} href={href} />
      <Supports id={`${source.id}-disputes`} engagements={disputed} href={href} title={say.disputes} />
      {intervals.length > 0 && <p className={css.quiet}>{say.interval(formatList(intervals))}</p>}
    </div>
  </li>
);
