import { useId, type ReactNode } from 'react';
import { method as say } from '#i18n/messages/method.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { useDisclosed } from '#ui/useDisclosed.ts';
import { useWide } from '../parts/useWide.ts';

type Props = {
  /** What is folded away, in the plural: `tracks`. */
  readonly what: string;
  readonly count: number;
  readonly children: ReactNode;
};

/** A long table: open where there is room and on paper; elsewhere a reader asks for it. */
export function Folded({ what, count, children }: Props) {
  const id = useId();
  const [open, setOpen] = useDisclosed(useWide());
  return (
    <div>
      <div id={id}>{open && children}</div>
      <Disclosure open={open} onToggle={() => setOpen(!open)} controls={id}>
        {open ? say.fold.hide(what) : say.fold.show(count, what)}
      </Disclosure>
    </div>
  );
}
