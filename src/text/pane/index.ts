export { frameText, paneText } from "./pane-text-of";
export type { FrameText, StepName } from "./frame/frame-text";
export type { PaneText } from "./pane-text";
export { plainText, type Phrase } from "./phrase";
export { policySentence } from "./policy-sentence";
export type { KeptSettings, SettingsRow } from "./settings/settings-text";
export type { CoverageName, SettableState } from "./rules-form/rules-form-text";
