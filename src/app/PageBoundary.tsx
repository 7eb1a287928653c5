import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode } from 'react';
import { renew } from '#ui/again.ts';
import { Failure } from './Failure.tsx';

type Props = {
  readonly children: ReactNode;
  /** Another page is another chance. */
  readonly pathname: string;
};
type State = { readonly caught: { readonly error: unknown } | null };

class Boundary extends Component<Props & { readonly onReset: () => void }, State> {
  override state: State = { caught: null };

  static getDerivedStateFromError = (error: unknown) => ({ caught: { error } });

  override componentDidUpdate({ pathname }: Props) {
    if (this.state.caught && pathname !== this.props.pathname) this.again();
  }

  private again() {
    renew();
    this.setState({ caught: null });
  }

  override render() {
    const { caught } = this.state;
    if (!caught) return this.props.children;
    const retry = () => {
      this.props.onReset();
      this.again();
    };
    return <Failure error={caught.error} retry={retry} />;
  }
}

/** Catches what a page throws; a failed file is asked for again on retry. */
export function PageBoundary(props: Props) {
  const { reset } = useQueryErrorResetBoundary();
  return <Boundary {...props} onReset={reset} />;
}
