import type { Cohort, WorkbookHeading } from "../records";
import type { RecognisedSheet } from "./recognise/recognise-sheet";

/** School and year where all sheets that name one agree; the grade where all pupils share it. */
export function readHeading(
  recognised: readonly RecognisedSheet[],
  cohort: Cohort,
): WorkbookHeading {
  const surroundings = recognised.flatMap(({ tables }) =>
    tables.map(({ surroundings }) => surroundings),
  );
  const grades = new Set(
    cohort.students.map(({ grade }) => `${grade?.stage ?? ""}/${grade?.year ?? ""}`),
  );
  return {
    school: agreed(surroundings.map(({ school }) => school)),
    schoolYear: agreed(surroundings.map(({ schoolYear }) => schoolYear)),
    grade: grades.size === 1 ? (cohort.students[0]?.grade ?? null) : null,
  };
}

function agreed(texts: readonly (string | null)[]): string | null {
  const stated = new Set(texts.filter((text) => text !== null));
  const [only] = stated;
  return stated.size === 1 ? (only ?? null) : null;
}
