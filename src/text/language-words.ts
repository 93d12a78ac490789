import type { PaneText } from "./pane/pane-text";
import type { Vocabulary } from "./vocabulary";

/** Everything that one language says: pane and result sheets. */
export interface LanguageWords {
  readonly vocabulary: Vocabulary;
  readonly pane: PaneText;
}
