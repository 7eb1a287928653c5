import { Component, Suspense, type ReactNode } from 'react';

type Props = {
  /** Shown until the content is there, and in its place where it fails. */
  readonly fallback?: ReactNode;
  readonly children: ReactNode;
};

/** What a page can do without: a part of the site that does not arrive, as on a train, takes nothing else along. */
export class Optional extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError = () => ({ failed: true });

  override render() {
    const { fallback = null, children } = this.props;
    return this.state.failed ? fallback : <Suspense fallback={fallback}>{children}</Suspense>;
  }
}
