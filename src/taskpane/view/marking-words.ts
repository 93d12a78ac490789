import type { PaneText } from "../../text";
import type { MarkingState } from "../state/output-states";

/** What came of 标色 or of clearing it, in sentences; none where nothing was tried. */
export function markingWords(
  outcome: MarkingState["outcome"],
  text: PaneText["output"]["marking"],
): readonly string[] {
  switch (outcome?.kind) {
    case undefined:
      return [];
    case "failed":
      return [text.failed];
    case "marked":
      return [
        ...(outcome.sheets > 0 ? [text.marked(outcome.sheets)] : []),
        ...(outcome.left.length > 0 ? [text.protectedLeft(outcome.left)] : []),
        ...(outcome.sheets + outcome.left.length === 0 ? [text.nothingToMark] : []),
      ];
    case "cleared":
      return outcome.left.length > 0 ? [text.protectedStill(outcome.left)] : [text.cleared];
  }
}
