import { EmptyResult } from '#engagements/EmptyResult.tsx';
import type { OnChange } from '#engagements/filters/onChange.ts';
import { rescues } from '#selection/rescue.ts';
import type { View } from './useView.ts';

/** Nothing is in view, and the ways out; fetched when it is needed. */
export default function Empty({ view, onChange }: { readonly view: View; readonly onChange: OnChange }) {
  const { ledger, index, state } = view;
  const { selection } = state;
  return <EmptyResult {...{ ledger, selection, onChange }} rescues={rescues(index, selection)} />;
}
