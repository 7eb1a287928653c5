import { Link, useNavigate } from 'react-router-dom';
import type { Meetings } from '#charts/session-timeline/meetings.ts';
import { CardGrid } from '#engagements/CardGrid.tsx';
import { mechanisms as mechanismsWords } from '#i18n/messages/mechanisms.ts';
import { togglePick, withCodes } from '#selection/change.ts';
import { Section } from '#ui/Section.tsx';
import link from '#ui/TextLink.module.css';
import { paths } from '#url/paths.ts';
import type { SubjectView } from '../parts/useSubjectView.ts';

const say = mechanismsWords.beside;

type Props = { readonly view: SubjectView; readonly meetings: Meetings; readonly mechanism: string };

/** What the forum did beside its sessions, as far as it is in view. */
export function Beside({ view: { ledger, state, context }, meetings: { list, beside }, mechanism }: Props) {
  const navigate = useNavigate();
  const inView = new Set(context.selected.members);
  const shown = beside.filter(({ row }) => inView.has(row));
  const own = { ...state, selection: withCodes(state.selection, 'mechanism', [mechanism]) };
  if (shown.length === 0) return null;
  const total = [...list, ...beside].filter(({ row }) => inView.has(row)).length;
  return (
    <Section
      title={say.title}
      aside={
        <Link className={link.quiet} to={paths.engagements(own)}>
          {say.all(total)}
        </Link>
      }
    >
      <CardGrid
        ledger={ledger}
        engagements={shown}
        state={state}
        onPick={(pick) =>
          void navigate(paths.engagements({ ...own, selection: togglePick(own.selection, pick) }))
        }
        grouped={false}
      />
    </Section>
  );
}
