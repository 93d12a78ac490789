/** 本工作簿的选择: what was chosen in the pane, kept with the workbook. */
export { readOutputChoice, type DecodedPreferences } from "./decode";
export { earlierKeys, preferencesFromEarlierWords, type EarlierWords } from "./earlier-words";
export { keepPreferences, preferencesOf } from "./keep";
export {
  isConfirmed,
  noPreferences,
  withConfirmed,
  type OutputChoice,
  type PolicyVersion,
  type Preferences,
  type SheetsAsked,
  type StageChoice,
} from "./preferences";
