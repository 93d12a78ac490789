import fc from "fast-check";
import {
  subjectStates,
  type Clause,
  type RepetitionPolicy,
  type SubjectState,
} from "../../src/rules";
import type { ScreeningStage } from "../../src/school";
import { cohortOf, type Entries, type Entry } from "./a-cohort";
import { decideByEnumeration, type OracleSubject } from "./oracle";
import { findingIn, shanghai } from "./screen";

const subjects = ["语文", "数学", "英语", "物理", "生物", "历史", "地理"];
const groupOf = (subject: string) =>
  ["语文", "数学", "英语"].includes(subject) ? "core" : "others";

const asTyped: Readonly<Record<SubjectState, readonly [Entry, Entry]>> = {
  passed: [80, null],
  "left-out": ["免修", null],
  "failed-open": [40, ""],
  "failed-passed": [40, 60],
  "failed-failed": ["缺考", 59],
  "unknown-open": ["缓考", ""],
  "unknown-passed": ["", 70],
  "unknown-failed": ["九十", "作弊"],
};

const clause = fc.record({
  counts: fc.constantFrom("before-make-up" as const, "after-make-up" as const),
  atLeast: fc.array(
    fc.record({
      group: fc.constantFrom("core", "others", "all"),
      subjects: fc.integer({ min: 1, max: 5 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

const anyPolicy: fc.Arbitrary<RepetitionPolicy> = fc.oneof(
  fc.constant(shanghai()),
  fc.tuple(clause, fc.array(clause, { maxLength: 3 })).map(([first, more]) => ({
    ...shanghai(),
    clauses: [
      numbered(first, 0),
      ...more.map((counted, index) => numbered(counted, index + 1)),
    ] as const,
  })),
);

function numbered(counted: Pick<Clause, "counts" | "atLeast">, index: number): Clause {
  return {
    ...counted,
    id: `clause-${index}`,
    label: { "zh-CN": "条款", en: "Clause" },
    sentence: { "zh-CN": "条款", en: "Clause" },
    cites: [],
    quote: "条款",
    wording: "own",
  };
}

const anyPupil = fc.array(fc.constantFrom(...subjectStates), { minLength: 1, maxLength: 7 });
const anyStage = fc.constantFrom<ScreeningStage>("midterm", "annual", "after-make-up");

describe("every verdict against every completion, spelled out", () => {
  it("agrees on verdict, clauses, missing cells, ways out and triggers", () => {
    fc.assert(
      fc.property(anyPolicy, anyStage, anyPupil, (policy, stage, states) => {
        const pupil = states.map((state, index): OracleSubject => {
          const subject = subjects[index]!;
          return { subject, group: groupOf(subject), state };
        });
        const entries: Entries = Object.fromEntries(
          pupil.map(({ subject, state }) => [subject, asTyped[state]]),
        );

        const finding = findingIn(cohortOf([{ entries }]), { policy, stage });

        const { verdict, clauses, missing, waysOut, wouldTrigger } = finding;
        expect({
          verdict,
          clauses,
          missing: missing.map(({ subject, which }) => `${subject} ${which}`),
          waysOut,
          wouldTrigger,
        }).toEqual(decideByEnumeration(policy, stage, pupil));
      }),
      { numRuns: 500 },
    );
  });
});
