import { useId, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { FactKind } from '#model/record.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { useDisclosed } from '#ui/useDisclosed.ts';
import { paths } from '#url/paths.ts';
import { Fact } from './Fact.tsx';
import { FactSources } from './FactSources.tsx';
import { dispute, sourcesOf, support } from './facts.ts';
import { Marks } from './Marks.tsx';
import type { DetailProps } from './props.ts';
import css from './Marks.module.css';

type Props = Pick<DetailProps, 'ledger' | 'engagement' | 'details' | 'sources' | 'state'> & {
  readonly fact: FactKind;
  /** Whether the record holds anything that a source could support. */
  readonly recorded?: boolean;
  readonly children: ReactNode;
};

const say = engagementsWords.facts;

/** A fact, how much it can bear, and on demand who says so. */
export function SourcedFact({ fact, recorded = true, children, ...record }: Props) {
  const { ledger, engagement, details, sources, state } = record;
  const id = useId();
  const [isOpen, setOpen] = useDisclosed();
  const own = sourcesOf(details, sources);
  const { marks, rests } = support(fact, details, own);
  const count = marks.filter(Boolean).length;
  const disputed = dispute(fact, details);
  const words = rests === 'several' ? say.several(formatNumber(count)) : say.rests[rests];
  const word = (
    <>
      <Marks marks={marks} />
      {count === 0 ? (
        recorded && <span className={css.weak}>{words}</span>
      ) : (
        <Disclosure open={isOpen} onToggle={() => setOpen(!isOpen)} controls={id}>
          <span className={rests === 'several' ? undefined : css.weak}>{words}</span>
          <span className="visually-hidden"> {say.whoSays(say.names[fact])}</span>
        </Disclosure>
      )}
      {disputed && (
        <Link className={css.disputed} to={`${paths.engagement(engagement.id, state)}#${disputed.id}`}>
          ≠ {engagementsWords.conflicts(disputed.n, formatNumber(disputed.n))}
          <span className="visually-hidden"> {say.about(say.names[fact])}</span>
        </Link>
      )}
    </>
  );
  return (
    <Fact
      name={say.names[fact]}
      word={word}
      proof={
        <div id={id} hidden={!isOpen}>
          {isOpen && <FactSources ledger={ledger} sources={own} marks={marks} />}
        </div>
      }
    >
      {children}
    </Fact>
  );
}
