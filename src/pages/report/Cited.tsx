import { reportAddress } from '#engagements/details/address.ts';
import { publishedWords } from '#engagements/details/sourceWords.ts';
import type { Source } from '#model/record.ts';
import { shortAddress } from './references.ts';
import css from './Report.module.css';

/** The reports in the order of their numbers, small: there are several to an engagement. */
export const Cited = ({ list }: { readonly list: readonly Source[] }) => (
  <ol className={css.references}>
    {list.map((source) => {
      const address = reportAddress(source.url);
      return (
        <li key={source.id}>
          {[source.publisher, source.title && `“${source.title}”`, publishedWords(source)]
            .filter(Boolean)
            .join(', ')}
          {address && (
            <>
              .{' '}
              <a className={css.address} href={address.href} rel="noopener noreferrer">
                {shortAddress(address.href, source.title === null)}
              </a>
            </>
          )}
        </li>
      );
    })}
  </ol>
);
