import { noSchoolSettings, type SchoolSettings } from "./settings";

/** What is wrong with a file of school settings: the members that are not what they should be. */
export type SchoolFileFault =
  "not-json" | "school" | "schoolYear" | "term" | "headTeachers" | "unknown-member";

/**
 * 学校信息文件: `{"school": "…", "schoolYear": "2025—2026 学年", "term": "first|second", "headTeachers":
 * {"七（1）班": "周敏"}}`, each member optional. Every fault is returned, not the first.
 */
export function parseSchoolFile(
  text: string,
): { readonly settings: SchoolSettings } | { readonly faults: readonly SchoolFileFault[] } {
  const value = parseJson(text.replace(/^\uFEFF/u, ""));
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { faults: ["not-json"] };
  }
  const { school, schoolYear, term, headTeachers, ...others }: Readonly<Record<string, unknown>> = {
    ...value,
  };
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
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const teachers = Object.entries(value).map(([classGroup, name]: readonly [string, unknown]) =>
    typeof name === "string" ? { classGroup, name: name.trim() } : null,
  );
  return teachers.every((teacher) => teacher !== null) ? teachers : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
