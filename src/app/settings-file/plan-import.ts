import { noChoices, type ReadingChoices } from "../../records";
import {
  categorySchemes,
  policies as presets,
  type AttendancePolicy,
  type CategoryScheme,
  type RepetitionPolicy,
} from "../../rules";
import type { SettingsFault } from "../../text";
import { withAttendancePolicy, withScheme } from "../attention";
import { applyMapping, type Mapping } from "../mapping";
import { withOwnPolicy } from "../own-policies";
import type { OutputChoice } from "../preferences";
import type { RecognisedWorkbook, RecognitionOptions } from "../recognise-workbook";
import { schemeInForce } from "../screen-workbook";
import type { SchoolSettings } from "../school";
import type { AllSettings } from "./all-settings";
import type { SettingsFile } from "./read-settings-file";

/** What would become of the settings if a file were read in. */
export interface SettingsImport {
  /** What the file holds, part by part, and what it would replace. */
  readonly parts: readonly ImportedPart[];
  readonly after: AllSettings;
  /** Sheets that the file speaks of and the workbook does not have. */
  readonly missingSheets: readonly string[];
  readonly faults: readonly SettingsFault[];
}

/** `replaces` is null where nothing was set before. */
export type ImportedPart =
  | Part<"school", SchoolSettings>
  /** Own policies that change; those that are new replace nothing. */
  | Part<"policies", readonly RepetitionPolicy[]>
  | Part<"policy", RepetitionPolicy>
  | Part<"scheme", CategoryScheme>
  | Part<"attendance", AttendancePolicy>
  | Part<"mapping", ReadingChoices>
  | Part<"output", OutputChoice>;

interface Part<Name, Value> {
  readonly part: Name;
  readonly holds: Value;
  readonly replaces: Value | null;
}

/**
 * Works out what a file would change; changes nothing. What is said of pupils stays as it is, and a statement
 * that was ticked for a policy is asked for anew where the file brings another text of it.
 */
export function planImport(
  file: SettingsFile,
  now: AllSettings,
  recognised: RecognisedWorkbook,
  options: RecognitionOptions,
): SettingsImport {
  const faults: SettingsFault[] = [];
  const parts: ImportedPart[] = [];
  let after = now;

  if (file.school) {
    const school = schoolFor(recognised, file.school, now.school);
    parts.push({
      part: "school",
      holds: school,
      replaces: isNothing(now.school) ? null : now.school,
    });
    after = { ...after, school };
  }
  if (file.policies.length > 0) {
    const ids = new Set(file.policies.map(({ id }) => id));
    const replaced = now.policies.filter(({ id }) => ids.has(id));
    const replaces = replaced.length === 0 ? null : replaced;
    parts.push({ part: "policies", holds: file.policies, replaces });
    const confirmed = now.preferences.confirmed.filter(({ id }) => !ids.has(id));
    after = {
      ...after,
      policies: file.policies.reduce(withOwnPolicy, now.policies),
      preferences: { ...after.preferences, confirmed },
    };
  }
  if (file.policyId !== null) {
    const id = file.policyId;
    const policy = [...after.policies, ...presets].find((one) => one.id === id);
    if (policy) {
      const replaces = options.policy.id === policy.id ? null : options.policy;
      parts.push({ part: "policy", holds: policy, replaces });
      after = { ...after, preferences: { ...after.preferences, policyId: id } };
    } else faults.push({ part: "choice", member: "policy", id });
  }
  const schemes = [...file.schemes, ...now.attention.schemes, ...categorySchemes];
  const own = file.schemes.reduce(withScheme, after.attention);
  after = { ...after, attention: { ...own, schemeId: now.attention.schemeId } };
  if (file.schemeId !== null) {
    const id = file.schemeId;
    const scheme = schemes.find((one) => one.id === id);
    if (scheme) {
      const before = schemeInForce(now.attention);
      const replaces = before.id === scheme.id && before.version === scheme.version ? null : before;
      parts.push({ part: "scheme", holds: scheme, replaces });
      after = { ...after, attention: withScheme(after.attention, scheme) };
    } else faults.push({ part: "choice", member: "scheme", id });
  }
  if (file.attendancePolicy) {
    const replaces = now.attention.attendancePolicy;
    parts.push({ part: "attendance", holds: file.attendancePolicy, replaces });
    after = { ...after, attention: withAttendancePolicy(after.attention, file.attendancePolicy) };
  }
  const { mapping, missingSheets } = mappingFor(recognised, file.mapping);
  if (mapping) {
    const { choices } = applyMapping(recognised, mapping, {
      ...options,
      choices: now.choices,
    }).reading;
    const alone = newIn(choices, now.choices);
    parts.push({ part: "mapping", holds: alone, replaces: null });
    after = { ...after, choices };
  }
  if (file.output) {
    const { output } = now.preferences;
    const isUsual = output.version === "internal" && output.sheets === null;
    parts.push({ part: "output", holds: file.output, replaces: isUsual ? null : output });
    after = { ...after, preferences: { ...after.preferences, output: file.output } };
  }
  return { parts, after, missingSheets, faults };
}

/** Last year's file must not contradict this year's titles. */
function schoolFor(
  { reading }: RecognisedWorkbook,
  said: SchoolSettings,
  now: SchoolSettings,
): SchoolSettings {
  const { schoolYear } = reading.heading;
  return schoolYear === null ? said : { ...said, schoolYear: now.schoolYear };
}

/**
 * What the file says of sheets that stand here. A sheet is not taken as confirmed because one of the same
 * name was: where its recognition is unsure, the person is asked.
 */
function mappingFor(
  { reading }: RecognisedWorkbook,
  mapping: Mapping | null,
): { readonly mapping: Mapping | null; readonly missingSheets: readonly string[] } {
  if (!mapping) return { mapping: null, missingSheets: [] };
  const here = new Set(reading.sheets.map(({ sheet }) => sheet.toLowerCase()));
  const isHere = (name: string | null) => name === null || here.has(name.trim().toLowerCase());
  const said = [
    ...mapping.sheets.map(({ name }) => name),
    ...mapping.legend.flatMap(({ sheet }) => sheet ?? []),
  ];
  const sheets = mapping.sheets
    .filter(({ name }) => isHere(name))
    .map((sheet) => ({ ...sheet, confirmed: sheet.confirmed ?? false }));
  const left: Mapping = {
    ...mapping,
    sheets,
    legend: mapping.legend.filter(({ sheet }) => isHere(sheet)),
    readings: mapping.readings.filter(({ cell }) => isHere(cell.sheet)),
    pupils: mapping.pupils.filter(({ cell }) => isHere(cell.sheet)),
  };
  const { letters, fullMarks, legend, readings, pupils } = left;
  const all = [sheets, letters.pass, letters.fail, fullMarks, legend, readings, pupils];
  return {
    mapping: all.every((each) => each.length === 0) ? null : left,
    missingSheets: [...new Set(said.filter((name) => !isHere(name)))],
  };
}

/** What `after` says and `before` did not. */
function newIn(after: ReadingChoices, before: ReadingChoices): ReadingChoices {
  const said = new Set(Object.values(before).flatMap((list) => listOf(list).map(textOf)));
  const others = <Entry>(entries: readonly Entry[]) =>
    entries.filter((entry) => !said.has(textOf(entry)));
  return {
    ...noChoices,
    sheets: others(after.sheets),
    cells: others(after.cells),
    pupils: others(after.pupils),
    letters: others(after.letters),
    fullMarks: others(after.fullMarks),
    symbols: others(after.symbols),
    dates: others(after.dates),
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(entry: unknown): string {
  return JSON.stringify(entry);
}

function isNothing({ school, schoolYear, term, headTeachers }: SchoolSettings): boolean {
  return school === "" && schoolYear === "" && term === null && headTeachers.length === 0;
}
