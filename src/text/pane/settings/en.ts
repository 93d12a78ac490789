import type { KeptSettings, SettingsText } from "./settings-text";

/** Words of 设置 in English. */
export const settingsTextEn: SettingsText = {
  title: "Settings",
  under: "All of it is kept in this workbook and goes with the file.",
  rows: {
    school: "School",
    policy: "Repetition policy",
    policies: "School’s own policies",
    scheme: "Special attention",
    attendance: "Attendance alerts",
    legend: "Attendance legend",
    mapping: "Corrections",
    output: "Output",
  },
  ownPolicies: (title, more) =>
    more === 0 ? title : `${title}, and ${more} more of the school’s own`,
  symbols: (count) => (count === 1 ? "1 sign" : `${count} signs`),
  sheets: (count) => (count === 1 ? "1 sheet" : `${count} sheets`),
  letters: (count) => (count === 1 ? "1 grade letter" : `${count} grade letters`),
  fullMarks: (count) => (count === 1 ? "1 full mark" : `${count} full marks`),
  cells: (count) => (count === 1 ? "1 cell" : `${count} cells`),
  pupils: (count) => (count === 1 ? "1 pupil" : `${count} pupils`),
  teachers: (count) => (count === 1 ? "1 head teacher" : `${count} head teachers`),
  without: (sheets) => `without ${sheets}`,
  also: (kinds) => (kinds === 1 ? "1 more kind" : `${kinds} more kinds`),
  classes: (count) => (count === 1 ? "1 class" : `${count} classes`),
  nothing: "None",
  damaged: (which) =>
    `${which.map((one) => keptSettings[one]).join(" and ")} cannot be read. They are set aside as they are, and the usual settings are used. Set them once more, or import a file you saved before.`,
  exporting: {
    action: "Export settings",
    note: "Saved as one file, without pupils’ names and marks",
    nothing: "There are no settings to export yet",
    file: (school) => (school === "" ? "xueqing-settings.json" : `${school}-xueqing-settings.json`),
    done: (file) => `Saved as “${file}”`,
    inFile: (leftOut) =>
      leftOut === 0
        ? "Settings of the add-in. No pupils’ names, no marks."
        : `Settings of the add-in. No pupils’ names, no marks: ${leftOut} that concern one pupil each (categories added by hand, single cells, rows chosen) were left out.`,
  },
  importing: {
    heading: "Use settings you saved",
    why: "A settings file of last year or of another grade saves filling in everything again. Files of policies, of school information and of corrections will do as well.",
    action: "Import settings…",
    choose: "Choose a settings file",
    title: "Take these settings?",
    replaces: (what) => `Replaces: ${what}`,
    missing: (sheets) =>
      `This workbook has no “${sheets.join("”, “")}”; corrections of them are left out.`,
    notTaken: "Left out",
    take: (count) => (count === 1 ? "Take 1 setting" : `Take ${count} settings`),
    nothingToTake: "Nothing to take",
    leave: "Leave it",
    taken: (count, file) =>
      count === 1 ? `Took 1 setting from “${file}”` : `Took ${count} settings from “${file}”`,
    undone: "Undone; the settings are as they were",
    refused: (file) => `“${file}” was not taken`,
    nothingKept: "The settings are as they were.",
  },
  notKept:
    "What you chose could not be kept in the workbook; it holds for now. Your sheets are untouched and nothing is lost.",
};

/** Named one by one where they cannot be read. */
export const keptSettings: Readonly<Record<KeptSettings, string>> = {
  policies: "The school's own rules",
  school: "The particulars of the school",
  attention: "The categories and attendance settings",
  choices: "The corrections",
  preferences: "The choice of policy, stage and output",
};
