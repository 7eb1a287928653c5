import { useId } from 'react';
import { Link } from 'react-router-dom';
import { forumName } from '#engagements/forum.ts';
import { formatDate } from '#i18n/dates.ts';
import { topics as topicsWords } from '#i18n/messages/topics.ts';
import type { Saying } from '#topics/said.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Section } from '#ui/Section.tsx';
import { useDisclosed } from '#ui/useDisclosed.ts';
import { paths } from '#url/paths.ts';
import type { View } from '../parts/useView.ts';
import css from './Said.module.css';

const say = topicsWords.said;
const SHOWN = 8;

type Props = { readonly view: View; readonly sayings: readonly Saying[] };

/** What the record of each engagement says of the topic, latest first. */
export function Said({ view: { ledger, state }, sayings }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useDisclosed();
  const short = sayings.length > SHOWN + 1;
  const shown = short && !isOpen ? sayings.slice(0, SHOWN) : sayings;
  return (
    <Section title={say.title} aside={say.aside(sayings.length)}>
      <ul id={id}>
        {shown.map(({ engagement, details }) => (
          <li key={engagement.id} className={css.saying}>
            <p className={css.date}>
              <Link to={paths.engagement(engagement.id, state)}>{formatDate(engagement.when, 'short')}</Link>
            </p>
            <div>
              {details.map((detail) => (
                <p key={detail}>{detail}</p>
              ))}
              <p className={css.forum}>
                <Link to={paths.mechanism(engagement.mechanism, state)}>{forumName(ledger, engagement)}</Link>
              </p>
            </div>
          </li>
        ))}
      </ul>
      {short && (
        <Disclosure open={isOpen} onToggle={() => setOpen(!isOpen)} controls={id}>
          {isOpen ? say.fewer : say.more(sayings.length - SHOWN)}
        </Disclosure>
      )}
    </Section>
  );
}
