import type { ReactNode } from "react";
import type { Language } from "../../text";
import type { RoadState } from "../state/road-state";
import type { Appearance } from "../theme/pane-theme";
import { PaneFrame } from "./PaneFrame";

interface OpeningFrameProps {
  readonly language: Language;
  readonly appearance: Appearance;
  readonly children: ReactNode;
}

/** The frame before the pane itself is there: all five steps are still to do. */
export function OpeningFrame(props: OpeningFrameProps) {
  return <PaneFrame {...props} at="recognise" states={untouched} questions={0} onGo={stay} />;
}

const untouched: RoadState = {
  recognise: "todo",
  rules: "todo",
  screening: "todo",
  results: "todo",
  output: "todo",
};

function stay(): void {
  // There is nothing to go to yet.
}
