import { Component, type ReactNode } from "react";
import { LoadFailure } from "./Loading";
import { reasonOf } from "./reason";

interface State {
  readonly reason: string | null;
}

/** Keeps a fault in drawing from leaving an empty pane: it says what happened and draws anew on request. */
export class PaneFailure extends Component<{ readonly title: string; readonly children: ReactNode }, State> {
  override state: State = { reason: null };

  static getDerivedStateFromError(failure: unknown): State {
    return { reason: reasonOf(failure) };
  }

  override render(): ReactNode {
    const { reason } = this.state;
    if (reason === null) return this.props.children;
    return <LoadFailure title={this.props.title} reason={reason} onRetry={() => this.setState({ reason: null })} />;
  }
}
