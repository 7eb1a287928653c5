import type { ReactNode } from 'react';
import { Button } from './Button.tsx';

type Props = {
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Id of what it shows and hides. */
  readonly controls: string;
  readonly children: ReactNode;
};

/** Words that show the rest of a list, or put it away. */
export const Disclosure = ({ open, onToggle, controls, children }: Props) => (
  <Button look="text" aria-expanded={open} aria-controls={controls} onClick={onToggle}>
    {children}
  </Button>
);
