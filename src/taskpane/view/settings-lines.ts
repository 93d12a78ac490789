import type {
  AllSettings,
  AttendancePolicy,
  ImportedPart,
  OutputChoice,
  SchoolSettings,
} from "../../app";
import type { ReadingChoices } from "../../records";
import type { Language, PaneText, SettingsRow } from "../../text";
import { levelsInShort } from "./attendance/levels-in-short";

/** One line of 设置: what it is called and what holds. */
export interface SettingsLine {
  readonly row: SettingsRow;
  readonly holds: string;
}

interface Words {
  readonly text: PaneText;
  readonly language: Language;
}

/** What holds now, line by line; the rules are named by what is in force. */
export function settingsLines(
  { school, policies, choices, preferences }: AllSettings,
  rules: {
    readonly policy: { readonly id: string; readonly title: string };
    readonly scheme: string;
    readonly attendancePolicy: AttendancePolicy;
  },
  { text }: Words,
): readonly SettingsLine[] {
  const { settings } = text;
  const others = policies.filter(({ id }) => id !== rules.policy.id).length;
  const { symbols } = choices;
  const legend = symbols.length === 0 ? settings.nothing : settings.symbols(symbols.length);
  return [
    { row: "school", holds: schoolInShort(school, text) || text.output.school.nothing },
    { row: "policy", holds: settings.ownPolicies(rules.policy.title, others) },
    { row: "scheme", holds: rules.scheme },
    { row: "attendance", holds: levelsInShort(rules.attendancePolicy, text) },
    { row: "legend", holds: legend },
    {
      row: "mapping",
      holds: choicesInShort({ ...choices, symbols: [] }, text) || settings.nothing,
    },
    { row: "output", holds: outputInShort(preferences.output, text) },
  ];
}

/** A part of a file, and what it would replace; null where there is nothing to replace. */
export function importedLine(
  part: ImportedPart,
  { text, language }: Words,
): SettingsLine & { readonly replaces: string | null } {
  const line = <Value>(
    { part: row, holds, replaces }: { part: SettingsRow; holds: Value; replaces: Value | null },
    say: (value: Value) => string,
  ) => ({ row, holds: say(holds), replaces: replaces === null ? null : say(replaces) });
  const { listOf } = text.frame;
  switch (part.part) {
    case "school":
      return line(part, (school) => schoolInShort(school, text));
    case "policies":
      return line(part, (policies) =>
        listOf(policies.map(({ shortTitle }) => shortTitle[language])),
      );
    case "policy":
    case "scheme":
      return { ...namedLine(part, language), row: part.part };
    case "attendance":
      return line(part, (policy) => levelsInShort(policy, text));
    case "mapping":
      return line(part, (choices) => choicesInShort(choices, text) || text.settings.nothing);
    case "output":
      return line(part, (output) => outputInShort(output, text));
  }
}

function namedLine(
  { holds, replaces }: Extract<ImportedPart, { readonly part: "policy" | "scheme" }>,
  language: Language,
) {
  return {
    holds: holds.shortTitle[language],
    replaces: replaces === null ? null : replaces.shortTitle[language],
  };
}

/** 东湖初级中学 · 2025—2026 学年 · 第一学期 · 班主任 6 人 */
function schoolInShort(
  { school, schoolYear, term, headTeachers }: SchoolSettings,
  { output, settings, frame }: PaneText,
): string {
  return [
    school,
    schoolYear,
    term === null ? "" : output.school.terms[term],
    headTeachers.length === 0 ? "" : settings.teachers(headTeachers.length),
  ]
    .filter((part) => part !== "")
    .join(frame.middleDot);
}

/** 2 张表 · 1 个等第 · 3 名学生 */
function choicesInShort(
  { sheets, letters, fullMarks, symbols, cells, pupils }: ReadingChoices,
  { settings, frame }: PaneText,
): string {
  const counted = [
    [sheets, settings.sheets],
    [letters, settings.letters],
    [fullMarks, settings.fullMarks],
    [symbols, settings.symbols],
    [cells, settings.cells],
    [pupils, settings.pupils],
  ] as const;
  return counted
    .filter(([list]) => list.length > 0)
    .map(([list, say]) => say(list.length))
    .join(frame.middleDot);
}

/** 内部版 · 不写 1 张 · 另要 2 种 · 3 个班 */
function outputInShort(
  { version, sheets }: OutputChoice,
  { attention, settings, frame }: PaneText,
): string {
  const { leftOut = [], kinds = [], classes = null } = sheets ?? {};
  return [
    attention.output.versions[version].name,
    ...(leftOut.length === 0 ? [] : [settings.without(leftOut.length)]),
    ...(kinds.length === 0 ? [] : [settings.also(kinds.length)]),
    ...(classes === null ? [] : [settings.classes(classes.length)]),
  ].join(frame.middleDot);
}
