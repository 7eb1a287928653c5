type Props = {
  readonly children: string;
  /** Only spoken: what is seen says it already. */
  readonly hidden?: boolean;
  readonly className?: string;
};

/** A sentence that is spoken when it changes, after what the reader is listening to. */
export const StatusLine = ({ children, hidden = false, className }: Props) => (
  <p role="status" aria-live="polite" aria-atomic="true" className={hidden ? 'visually-hidden' : className}>
    {children}
  </p>
);
