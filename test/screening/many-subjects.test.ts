import { findPolicy } from "../../src/rules";
import { screenCohort } from "../../src/screening";
import { cohortOf, grade8, type Entries } from "./a-cohort";

const policy = findPolicy("shanghai-2006-secondary")!;
const courses = Array.from({ length: 60 }, (_, index) => `课程${index + 1}`);

function pupil(marks: (course: number) => number | ""): Entries {
  return Object.fromEntries(courses.map((course, index) => [course, marks(index)]));
}

function findingFor(entries: Entries) {
  const cohort = cohortOf([{ entries, facts: { grade: grade8 } }]);
  const { screening } = screenCohort(cohort, policy, {
    stage: "annual",
    date: "2026-06-26",
    assumedGrade: null,
  });
  return screening.findings[0];
}

describe("a transcript of sixty courses", () => {
  it("is decided where nearly all of them are blank", () => {
    const finding = findingFor(pupil((course) => (course < 2 ? 50 : "")));
    expect(finding?.verdict).toBe("undetermined");
    expect(finding?.missing.filter(({ which }) => which === "first")).toHaveLength(58);
  });

  it("names the ways out where nearly all of them fail after the make-up exams", () => {
    const cohort = cohortOf([
      {
        entries: Object.fromEntries(
          courses.map((course, index) => [course, index < 4 ? ([50, 50] as const) : 80]),
        ),
        facts: { grade: grade8 },
      },
    ]);
    const { screening } = screenCohort(cohort, policy, {
      stage: "after-make-up",
      date: "2026-06-26",
      assumedGrade: null,
    });
    expect(screening.findings[0]).toMatchObject({
      verdict: "candidate",
      waysOut: [["课程1"], ["课程2"], ["课程3"], ["课程4"]],
    });
  });
});
