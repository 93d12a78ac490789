import { Component, Suspense, type ReactNode } from "react";
import { FetchingScreen } from "./FetchingScreen";
import { NotLoadedError, tryFailedPartsAgain } from "./lazy-part";
import { NotShownScreen } from "./NotShownScreen";

interface PartBoundaryProps {
  readonly children: ReactNode;
}

interface PartBoundaryState {
  /** Null as long as nothing went wrong. */
  readonly error: unknown;
}

/** A screen that cannot be fetched or drawn says so and what to do; the pane never goes white. */
export class PartBoundary extends Component<PartBoundaryProps, PartBoundaryState> {
  override state: PartBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidCatch(error: unknown) {
    if (!(error instanceof NotLoadedError)) reportError(error);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) {
      return <Suspense fallback={<FetchingScreen />}>{this.props.children}</Suspense>;
    }
    return (
      <NotShownScreen
        because={error instanceof NotLoadedError ? "notLoaded" : "broken"}
        onRetry={() => {
          tryFailedPartsAgain();
          this.setState({ error: null });
        }}
      />
    );
  }
}
