import { Component, Suspense, type ReactNode } from 'react';
import { renew } from './again.ts';

type Props = {
  /** Shown until the content is there, and in its place where it fails. */
  readonly fallback?: ReactNode;
  readonly onFailed?: () => void;
  readonly children: ReactNode;
};

/** When it is tried once more: the reader does something, or is online again. */
const CHANCES = ['click', 'online'] as const;

/**
 * What a page can do without: a part of the site that does not arrive, as on a train, takes nothing else along. It is asked for
 * again at the reader's next click.
 */
export class Optional extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };
  private readonly retry = () => {
    this.stop();
    renew();
    this.setState({ failed: false });
  };

  static getDerivedStateFromError = () => ({ failed: true });

  private stop() {
    for (const chance of CHANCES) removeEventListener(chance, this.retry);
  }

  override componentDidCatch() {
    this.props.onFailed?.();
    for (const chance of CHANCES) addEventListener(chance, this.retry);
  }

  override componentWillUnmount() {
    this.stop();
  }

  override render() {
    const { fallback = null, children } = this.props;
    return this.state.failed ? fallback : <Suspense fallback={fallback}>{children}</Suspense>;
  }
}
