import type { SchoolFacts } from "../../reports";
import type { WorkbookHeading } from "../../records";
import type { WorkbookSnapshot } from "../../sheet";
import { isRecord, parseJson } from "../json-text";
import type { WorkbookPort } from "../workbook-port";

/** 学校信息: asked once and kept in the workbook. An empty text is one that nobody gave. */
export interface SchoolSettings {
  readonly school: string;
  readonly schoolYear: string;
  readonly term: "first" | "second" | null;
  readonly headTeachers: readonly { readonly classGroup: string; readonly name: string }[];
}

export const noSchoolSettings: SchoolSettings = {
  school: "",
  schoolYear: "",
  term: null,
  headTeachers: [],
};

/** What is kept in the workbook. */
export interface KeptSchool {
  readonly settings: SchoolSettings;
  /** Something is kept there that cannot be read; it stays in the workbook. */
  readonly areDamaged: boolean;
}

export function schoolSettingsOf({ school }: Pick<WorkbookSnapshot, "school">): KeptSchool {
  if (school === null) return { settings: noSchoolSettings, areDamaged: false };
  const settings = parseSettings(school);
  return { settings: settings ?? noSchoolSettings, areDamaged: settings === null };
}

/** Keeps the settings in the workbook in place of those kept before; none at all takes them out. */
export function keepSchoolSettings(port: WorkbookPort, settings: SchoolSettings): Promise<void> {
  const { school, schoolYear, term, headTeachers } = settings;
  const isEmpty = school === "" && schoolYear === "" && term === null && headTeachers.length === 0;
  return port.keepSchool(
    isEmpty ? null : JSON.stringify({ version: 1, ...settings }),
    (kept) => parseSettings(kept) !== null,
  );
}

/** What a person gave goes before what the sheets' titles say. */
export function schoolFactsOf(
  { school, schoolYear, term, headTeachers }: SchoolSettings,
  heading: WorkbookHeading,
): SchoolFacts {
  return {
    school: school || heading.school,
    schoolYear: schoolYear || heading.schoolYear,
    term,
    headTeachers: new Map(headTeachers.map(({ classGroup, name }) => [classGroup, name])),
  };
}

function parseSettings(text: string): SchoolSettings | null {
  const value = parseJson(text);
  if (!isRecord(value)) return null;
  const { version, school, schoolYear, term, headTeachers } = value;
  if (version !== 1 || typeof school !== "string" || typeof schoolYear !== "string") return null;
  if (term !== null && term !== "first" && term !== "second") return null;
  if (!Array.isArray(headTeachers)) return null;
  const teachers: readonly unknown[] = headTeachers;
  return teachers.every(isHeadTeacher)
    ? { school, schoolYear, term, headTeachers: teachers }
    : null;
}

function isHeadTeacher(value: unknown): value is SchoolSettings["headTeachers"][number] {
  if (!isRecord(value)) return false;
  const { classGroup, name } = value;
  return typeof classGroup === "string" && typeof name === "string";
}
