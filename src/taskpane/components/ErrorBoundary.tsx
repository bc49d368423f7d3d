import { Component, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
  /** What to show instead of the part that failed; `again` mounts it anew. */
  readonly fallback: (error: Error, again: () => void) => ReactNode;
}

interface State {
  readonly error: Error | undefined;
}

/** Keeps a failing page from taking the pane with it. React offers this to classes only. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: undefined };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? this.props.fallback(error, () => this.setState({ error: undefined })) : this.props.children;
  }
}
