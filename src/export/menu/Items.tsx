import type { ReactNode } from 'react';
import { exports_ as exportWords } from '#i18n/messages/export.ts';
import { SCALES } from '../scale.ts';
import type { Action } from './action.ts';
import { canShare } from './perform.ts';
import css from './Items.module.css';

type ItemProps = {
  readonly row: string;
  readonly children: ReactNode;
  readonly name?: string;
  readonly hint?: string;
  readonly className?: string | undefined;
  readonly onChoose: () => void;
};

function Item({ row, children, name, hint, className = css.item, onChoose }: ItemProps) {
  return (
    <button type="button" role="menuitem" tabIndex={-1} data-row={row} className={className} aria-label={name} onClick={onChoose}>
      <span>{children}</span>
      {hint !== undefined && <span className={css.hint}>{hint}</span>}
    </button>
  ); // prettier-ignore
}

/** One entry for the usual size and one beside it for each size. */
function PngRow({ run }: { readonly run: (action: Action) => void }) {
  const say = exportWords;
  return (
    <div role="group" aria-label={say.png} className={css.row}>
      <Item row="png" onChoose={() => run({ kind: 'png', scale: 2 })}>
        {say.png}
      </Item>
      {SCALES.map((scale) => (
        <Item
          key={scale}
          row="png"
          className={css.scale}
          name={say.pngAt(scale)}
          onChoose={() => run({ kind: 'png', scale })}
        >
          {say.scale(scale)}
        </Item>
      ))}
    </div>
  );
}

type Props = {
  readonly run: (action: Action) => void;
  readonly tableShown: boolean;
  readonly onTable: () => void;
};

/** The entries of the menu, in groups. */
export function Items({ run, tableShown, onTable }: Props) {
  const say = exportWords;
  const simple = (kind: Exclude<Action['kind'], 'png'>, label: string, hint?: string) => (
    <Item row={kind} {...(hint !== undefined && { hint })} onChoose={() => run({ kind })}>
      {label}
    </Item>
  );
  return (
    <>
      <div role="group" aria-label={say.files} className={css.group}>
        <PngRow run={run} />
        {simple('svg', say.svg)}
        {simple('pdf', say.pdf)}
        {simple('design', say.design)}
        {simple('numbers', say.csv, say.numbers)}
        {simple('rows', say.csv, say.rows)}
        {simple('workbook', say.workbook, say.bothSheets)}
      </div>
      <div role="group" aria-label={say.clipboard} className={css.group}>
        {simple('copyImage', say.copyImage)}
        {simple('copyTable', say.copyTable)}
        {simple('copyLink', say.copyLink)}
        {canShare() && simple('share', say.share)}
      </div>
      <div role="group" aria-label={say.view} className={css.group}>
        <Item row="table" onChoose={onTable}>
          {tableShown ? say.asChart : say.asTable}
        </Item>
        {simple('cite', say.cite)}
        {simple('embed', say.embed)}
      </div>
    </>
  );
}
