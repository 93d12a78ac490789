import fc from "fast-check";
import { subjectStates } from "../../src/rules";
import type { ScreeningStage } from "../../src/school";
import {
  explainSubjects,
  noted,
  stateOfStanding,
  subjectOfStanding,
  verdictOrder,
  type DecisionColumns,
} from "../../src/screening";
import { classOf, cohortOf, withExam, type Entry } from "./a-cohort";
import { screen, shanghai } from "./screen";

interface Note {
  readonly subject: string;
  readonly state: string;
  readonly first: readonly [number, number];
  readonly makeUp: readonly [number, number];
}

function notesOf({ subjects, notes }: DecisionColumns, student: number): readonly Note[] {
  const { firstOf, lines } = notes;
  const found: Note[] = [];
  for (let line = firstOf[student]!; line > 0; line = lines[line + noted.next]!) {
    const standing = lines[line + noted.standing]!;
    found.push({
      subject: subjects[subjectOfStanding(standing)]!.subject,
      state: subjectStates[stateOfStanding(standing)]!,
      first: [lines[line + noted.firstRow]!, lines[line + noted.firstColumn]!],
      makeUp: [lines[line + noted.makeUpRow]!, lines[line + noted.makeUpColumn]!],
    });
  }
  return found;
}

it("notes each subject that is not simply passed with its cells, in the order of the subjects", () => {
  const { columns } = screen(classOf({}, { 数学: [40, 50], 英语: "缺考", 历史: ["", 70] }));
  expect(notesOf(columns, 0)).toEqual([]);
  expect(notesOf(columns, 1)).toEqual([
    { subject: "数学", state: "failed-failed", first: [3, 3], makeUp: [3, 3] },
    { subject: "英语", state: "failed-open", first: [3, 4], makeUp: [-1, -1] },
    { subject: "历史", state: "unknown-passed", first: [3, 8], makeUp: [3, 8] },
  ]);
});

it("notes the cell of the exam that counts for the pupil", () => {
  const cohort = withExam(
    cohortOf([{ entries: { 数学: null, 语文: 80 } }, { entries: { 数学: 70, 语文: 80 } }]),
    "final",
    [{ 数学: "缺考" }, { 数学: 30 }],
  );
  const { columns } = screen(cohort);
  const at = explainSubjects(cohort, shanghai(), "after-make-up", 0)[1]?.beforeAt;
  expect(at?.sheet).toBe("final");
  expect(notesOf(columns, 0)).toEqual([
    {
      subject: "数学",
      state: "failed-open",
      first: [at?.row, at?.column],
      makeUp: [-1, -1],
    },
  ]);
  expect(notesOf(columns, 1)).toEqual([]);
});

it("says nothing of clauses where no subject counts", () => {
  const { columns } = screen(cohortOf([{ entries: { 体育: "免修", 音乐: "未选" } }]));
  expect(verdictOrder[columns.verdicts[0]!]).toBe("undetermined");
  expect(columns.decisionFor(columns.tallies[0]!)).toBeNull();
});

it("keeps every note when more results fail than a school would expect", () => {
  const all = { 语文: 10, 数学: 10, 英语: 10, 物理: 10, 生物: 10, 历史: 10, 地理: 10 };
  const { columns } = screen(classOf(all, all, all, all, all));
  expect([0, 1, 2, 3, 4].map((student) => notesOf(columns, student).length)).toEqual([
    7, 7, 7, 7, 7,
  ]);
});

const firstEntries: readonly Entry[] = [
  ...[80, 60, 59.99, 40, 0, -1, 101, null, ""],
  ..."缺考 作弊 缓考 免修 未选 九十 及格 不及格 某等".split(" "),
];
const makeUpEntries: readonly Entry[] = [
  ...[null, "", 60, 59, 130, -5],
  ..."缺考 缓考 免修 及格 不及格 某等".split(" "),
];
const everyPair = firstEntries.flatMap((first) =>
  makeUpEntries.map((makeUp) => [first, makeUp] as const),
);

describe.each(["not-yet", "fail"] as const)("a blank make-up mark is %s", (blank) => {
  it.each<ScreeningStage>(["midterm", "annual", "after-make-up"])(
    "%s: the whole column says of every kind of cell what a close look says",
    (stage) => {
      const policy = {
        ...shanghai(),
        makeUpCountsAs: { ...shanghai().makeUpCountsAs, blank },
      };
      const cohort = cohortOf(everyPair.map((pair) => ({ entries: { 数学: pair, 语文: 80 } })));
      const { columns } = screen(cohort, { policy, stage });

      const standings = everyPair.map((_, student) => {
        const state = notesOf(columns, student).find(({ subject }) => subject === "数学")?.state;
        return standingOf[state ?? "passed"];
      });
      const looked = everyPair.map((_, student) => {
        const [, subject] = explainSubjects(cohort, policy, stage, student);
        return subject?.standing === "exempt" ? "not-taken" : subject?.standing;
      });
      expect(standings).toEqual(looked);
    },
  );
});

const standingOf: Readonly<Record<string, string>> = {
  passed: "pass",
  "left-out": "not-taken",
  "failed-open": "fail",
  "failed-passed": "pass",
  "failed-failed": "fail",
  "unknown-open": "unknown",
  "unknown-passed": "pass",
  "unknown-failed": "unknown",
};

it("agrees with the findings on every pupil", () => {
  const entry = fc.tuple(fc.constantFrom(...firstEntries), fc.constantFrom(...makeUpEntries));
  const pupil = fc.record({ 语文: entry, 数学: entry, 英语: entry, 物理: entry, 历史: entry });
  fc.assert(
    fc.property(fc.array(pupil, { minLength: 1, maxLength: 6 }), (pupils) => {
      const { screening, columns } = screen(cohortOf(pupils.map((entries) => ({ entries }))));
      for (const finding of screening.findings) {
        const { student, verdict, clauses, failingBefore, failingAfter } = finding;
        const notes = notesOf(columns, student);
        const subjectsIn = (word: string) =>
          notes.filter(({ state }) => state.startsWith(word)).map(({ subject }) => subject);
        expect(verdictOrder[columns.verdicts[student]!]).toBe(verdict);
        expect(columns.decisionFor(columns.tallies[student]!)?.clauses ?? []).toEqual(clauses);
        expect(subjectsIn("failed")).toEqual(failingBefore);
        expect(subjectsIn("failed-failed")).toEqual(failingAfter);
      }
    }),
  );
});
