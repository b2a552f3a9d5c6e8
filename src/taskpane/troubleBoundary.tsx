import { Button } from '@fluentui/react-button';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { troubleOf } from './trouble.ts';
import { TroubleView } from './troubleView.tsx';

interface Props {
  /** Another one is tried anew. */
  readonly shown: unknown;
  readonly children: ReactNode;
}

interface State {
  readonly failure: { readonly error: unknown } | undefined;
}

/** Stands in the place of what could not be loaded or drawn, and says so; the rest of the pane stays. */
export class TroubleBoundary extends Component<Props, State> {
  override state: State = { failure: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  override componentDidUpdate({ shown }: Props): void {
    if (shown !== this.props.shown && this.state.failure) this.retry();
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return (
      <>
        <TroubleView trouble={troubleOf(failure.error)} />
        <Button size="small" onClick={() => this.retry()}>
          Try again
        </Button>
      </>
    );
  }

  private retry(): void {
    this.setState({ failure: undefined });
  }
}
