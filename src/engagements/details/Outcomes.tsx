import type { FollowThrough } from '#model/followThrough.ts';
import type { DetailProps } from './props.ts';
import { Earlier, Later } from './Sequel.tsx';
import css from './Outcomes.module.css';
import table from './FactsTable.module.css';

type Props = Pick<DetailProps, 'ledger' | 'engagement' | 'details' | 'sources' | 'state'> & {
  readonly through: FollowThrough;
};

/** Each outcome with the earlier one that it takes up and the later engagements that take it up. Its name is its anchor. */
export const Outcomes = ({ through, ...props }: Props) => (
  <ul className={table.pairs}>
    {through.of(props.engagement.row).map(({ outcome, takenUp }) => (
      <li key={outcome.id} id={outcome.id} className={css.outcome}>
        <span>{props.ledger.label('outcomeKind', outcome.kind)}</span>
        <div>
          {outcome.detail}
          <Earlier {...props} by={outcome.id} through={through} />
          <Later takenUp={takenUp} state={props.state} />
        </div>
      </li>
    ))}
  </ul>
);
