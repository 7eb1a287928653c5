import { useLayoutEffect, useRef, type ComponentProps } from 'react';

/** Whether the browser's own search looks into what is folded away, and says when it found something. */
export const searchUnfolds = () => 'onbeforematch' in document.documentElement;

type Props = Omit<ComponentProps<'div'>, 'hidden'> & {
  readonly open: boolean;
  /** Called when the browser's search found something inside. */
  readonly onOpen: (open: boolean) => void;
};

/** The rest of a list, folded away for the eye only: the browser's own search still finds what is in it. */
export function Rest({ open, onOpen, ...rest }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || open) return;
    const found = () => onOpen(true);
    // React writes `hidden` as a yes or no only.
    element.setAttribute('hidden', 'until-found');
    element.addEventListener('beforematch', found);
    return () => {
      element.removeAttribute('hidden');
      element.removeEventListener('beforematch', found);
    };
  }, [open, onOpen]);
  return <div ref={box} {...rest} />;
}
