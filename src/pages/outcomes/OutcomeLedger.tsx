import { outcomes as say } from '#i18n/messages/outcomes.ts';
import type { Details } from '#model/browser.ts';
import type { OutcomeEntry } from '#model/followThrough.ts';
import { Section } from '#ui/Section.tsx';
import type { View } from '../parts/useView.ts';
import { Choices } from './Choices.tsx';
import { Group } from './Group.tsx';
import { Row } from './Row.tsx';
import { chosen, grouped } from './select.ts';
import css from './OutcomeLedger.module.css';

type Props = {
  readonly view: View;
  readonly details: Details;
  /** Of the engagements in view. */
  readonly entries: readonly OutcomeEntry[];
};

/** Every outcome in view, by kind or year, with what became of it. */
export function OutcomeLedger({ view, details, entries }: Props) {
  const { ledger, state } = view;
  const { group } = state.view;
  const label = (code: string) => ledger.label('outcomeKind', code);
  const shown = chosen(entries, state.view);
  const groups = grouped(shown, group, ledger.codes.outcomeKind.map(({ code }) => code)); // prettier-ignore
  const headOf = (key: string) => (group === 'kind' ? label(key) : key === '' ? say.undated : key);
  return (
    <Section title={say.list} aside={say.shown(shown.length)}>
      <Choices view={view} entries={entries} />
      <p className={css.explained}>{say.explained}</p>
      {shown.length === 0 && <p className={css.none}>{entries.length === 0 ? say.noneAtAll : say.none}</p>}
      {groups.map(({ key, entries: list }) => (
        <Group
          key={key}
          head={headOf(key)}
          // The one group that the reader chose is not cut short.
          whole={groups.length === 1}
          rows={list.map((entry) => (
            <Row
              key={`${entry.engagement.id} ${entry.outcome.id}`}
              entry={entry}
              details={details.engagements[entry.engagement.row]}
              kind={group === 'kind' ? null : label(entry.outcome.kind)}
              state={state}
            />
          ))}
        />
      ))}
    </Section>
  );
}
