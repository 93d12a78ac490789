/** 设置: everything that was set in a workbook, and the file that carries it to another. */
export { damagedSettings, settingsOf, type AllSettings } from "./all-settings";
export { encodeSettingsFile, sayingsOfPupils } from "./encode-settings-file";
export { planImport, type ImportedPart, type SettingsImport } from "./plan-import";
export { readSettingsFile, type ReadSettingsFile, type SettingsFile } from "./read-settings-file";
