/** Every sentence that a person reads, from unions to words, in each language whole. */
export * from "./attention-sentences";
export type * from "./attendance-sheet-words";
export type * from "./attention-sheet-words";
export type * from "./attention-words";
export type * from "./case-sheet-words";
export * from "./explain-recognition";
export * from "./format-mark";
export * from "./language";
export { loadLanguage } from "./languages";
export type * from "./ledger-words";
export type * from "./make-up-sheet-words";
export type { MappingFault } from "./mapping-fault";
export * from "./pane";
export { policyProblemSentence, policyProblemWords } from "./policy-problem";
export { policyWords } from "./policy-words";
export * from "./problem";
export * from "./progress";
export * from "./reason-facts";
export * from "./result-sheet-words";
export * from "./sentences";
export * from "./ribbon";
export * from "./rule-problem";
export * from "./signs";
export type * from "./stage-sheet-words";
export * from "./vocabulary";
export * from "./way-facts";
export { wordsFoundAgain } from "./words-found-again";
export { schoolFileFaultSentence } from "./school-file-fault";
export {
  settingsFaultSentence,
  settingsRefusalSentence,
  type SettingsFault,
  type SettingsFileRefusal,
} from "./settings-fault";
