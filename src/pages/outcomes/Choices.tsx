import { outcomes as say } from '#i18n/messages/outcomes.ts';
import type { OutcomeEntry } from '#model/followThrough.ts';
import { Choice } from '#ui/Choice.tsx';
import { GROUPINGS, STATUSES, type View as Shown } from '#url/view.ts';
import type { View } from '../parts/useView.ts';
import css from './OutcomeLedger.module.css';

type Props = { readonly view: View; readonly entries: readonly OutcomeEntry[] };

/** How the list is grouped, and which of it is shown: kinds in view, in the order of the codebook. */
export function Choices({ view: { ledger, state, commit }, entries }: Props) {
  const set = (change: Partial<Shown>) => commit({ ...state, view: { ...state.view, ...change } });
  const { kind, status, group } = state.view;
  const inView = new Set(entries.map(({ outcome }) => outcome.kind));
  const kinds = ledger.codes.outcomeKind.filter(({ code }) => inView.has(code) || code === kind);
  return (
    <div className={css.choices}>
      <Choice
        label={say.group.label}
        options={GROUPINGS.map((value) => ({ value, label: say.group[value] }))}
        value={group}
        onChange={(value) => set({ group: value })}
      />
      <Choice
        label={say.status.label}
        options={STATUSES.map((value) => ({ value, label: say.status[value] }))}
        value={status}
        onChange={(value) => set({ status: value })}
      />
      <Choice<string | null>
        label={say.kinds.label}
        options={[
          { value: null, label: say.kinds.all },
          ...kinds.map(({ code, label }) => ({ value: code, label })),
        ]}
        value={kind}
        onChange={(value) => set({ kind: value })}
      />
    </div>
  );
}
