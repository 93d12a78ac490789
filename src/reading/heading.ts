import type { StudentRecord, WorkbookHeading } from "../records";
import type { RecognisedSheet } from "./recognise/recognise-sheet";

/** School and year where all sheets of the person's own that name one agree; the grade where all pupils share it. */
export function readHeading(
  recognised: readonly RecognisedSheet[],
  students: readonly StudentRecord[],
): WorkbookHeading {
  const grades = new Set(students.map(({ grade }) => `${grade?.stage ?? ""}/${grade?.year ?? ""}`));
  return {
    school: agreed(recognised, "school"),
    schoolYear: agreedSchoolYear(recognised),
    grade: grades.size === 1 ? (students[0]?.grade ?? null) : null,
  };
}

/** 2025—2026 学年 */
export function agreedSchoolYear(recognised: readonly RecognisedSheet[]): string | null {
  return agreed(recognised, "schoolYear");
}

function agreed(
  recognised: readonly RecognisedSheet[],
  what: "school" | "schoolYear",
): string | null {
  const stated = new Set(
    recognised
      .flatMap(({ tables }) => tables.filter(({ grid }) => grid.sheet.mark === null))
      .map(({ surroundings }) => surroundings[what])
      .filter((text) => text !== null),
  );
  const [only] = stated;
  return stated.size === 1 ? (only ?? null) : null;
}
