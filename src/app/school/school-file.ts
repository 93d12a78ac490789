import { isRecord, parseJson } from "../json-text";
import { noSchoolSettings, type SchoolSettings } from "./settings";

/** What is wrong with a file of school settings: the members that are not what they should be. */
export type SchoolFileFault =
  "not-json" | "school" | "schoolYear" | "term" | "headTeachers" | "unknown-member";

export type ParsedSchoolFile =
  { readonly settings: SchoolSettings } | { readonly faults: readonly SchoolFileFault[] };

/**
 * 学校信息文件: `{"school": "…", "schoolYear": "2025—2026 学年", "term": "first|second", "headTeachers":
 * {"七（1）班": "周敏"}}`, each member optional. Every fault is returned, not the first.
 */
export function parseSchoolFile(text: string): ParsedSchoolFile {
  return readSchoolFile(parseJson(text));
}

/** The same of a value that stands in a larger file. */
export function readSchoolFile(value: unknown): ParsedSchoolFile {
  if (!isRecord(value)) return { faults: ["not-json"] };
  const { school, schoolYear, term, headTeachers, ...others } = value;
  const teachers = headTeachersOf(headTeachers);
  const faults: SchoolFileFault[] = [];
  if (school !== undefined && typeof school !== "string") faults.push("school");
  if (schoolYear !== undefined && typeof schoolYear !== "string") faults.push("schoolYear");
  if (term !== undefined && term !== "first" && term !== "second") faults.push("term");
  if (teachers === null) faults.push("headTeachers");
  if (Object.keys(others).length > 0) faults.push("unknown-member");
  if (faults.length > 0) return { faults };
  return {
    settings: {
      ...noSchoolSettings,
      ...(typeof school === "string" ? { school: school.trim() } : {}),
      ...(typeof schoolYear === "string" ? { schoolYear: schoolYear.trim() } : {}),
      ...(term === "first" || term === "second" ? { term } : {}),
      headTeachers: teachers ?? [],
    },
  };
}

function headTeachersOf(value: unknown): SchoolSettings["headTeachers"] | null {
  if (value === undefined) return [];
  if (!isRecord(value)) return null;
  const teachers = Object.entries(value).map(([classGroup, name]) =>
    typeof name === "string" ? { classGroup, name: name.trim() } : null,
  );
  return teachers.every((teacher) => teacher !== null) ? teachers : null;
}
