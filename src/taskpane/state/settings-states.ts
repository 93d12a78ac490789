import type { AllSettings, Preferences, SettingsImport } from "../../app";
import type { SettingsFault, SettingsFileRefusal } from "../../text";

/** 本工作簿的选择 */
export interface PreferencesState {
  readonly kept: Preferences;
  /** Something was chosen in this session, so that the workbook is asked no more. */
  readonly areFromHere: boolean;
}

/** What became of 导出设置 or 导入设置. */
export type SettingsState =
  | { readonly step: "idle" }
  | { readonly step: "exported"; readonly file: string }
  /** Nothing is set that could be saved. */
  | { readonly step: "nothing" }
  | { readonly step: "refused"; readonly file: string; readonly refusal: SettingsFileRefusal }
  /** The file can be taken, but for what is named in `faults`. */
  | {
      readonly step: "asks";
      readonly file: string;
      readonly plan: SettingsImport;
      readonly faults: readonly SettingsFault[];
    }
  | {
      readonly step: "taken";
      readonly file: string;
      readonly count: number;
      readonly before: AllSettings;
    };
