export type { KeptSettings } from "./opening-text";
export { paneText } from "./pane-text-of";
export type { PaneText, StepName } from "./pane-text";
export { plainText, type Phrase } from "./phrase";
export { policySentence } from "./policy-sentence";
export type { CoverageName, SettableState } from "./rules-form/rules-form-text";
