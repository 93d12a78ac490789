import {
  findPolicy,
  recogniseWorkbook,
  screenWorkbook,
  tryOut,
  type ScreenedWorkbook,
} from "../../src/app";
import type { ScreeningStage } from "../../src/school";
import { fakeWorkbook } from "../taskpane/fake-workbook";

const policy = findPolicy("shanghai-2006-secondary")!;

/** 七(3)班: 程立航 0, 陆思远 1, 顾晨曦 2 (英语缓考), 白一诺 3, 曹子墨 4, 安书瑶 5. */
async function screened(stage: ScreeningStage): Promise<ScreenedWorkbook> {
  const recognised = await recogniseWorkbook(fakeWorkbook().port, { policy, grade: null });
  return screenWorkbook(recognised, { policy, stage, date: "2026-06-26", grade: null });
}

const mark = (value: number) => ({ kind: "mark", value }) as const;

describe("试算", () => {
  it("a make-up mark moves its pupil and nobody else", async () => {
    const before = await screened("annual");
    const { moves } = tryOut(before, {
      marks: [{ student: 1, subject: "数学", which: "make-up", score: mark(60) }],
      policy: null,
    });
    expect(moves).toEqual([{ student: 1, from: "make-up-pending", to: "not-candidate" }]);
  });

  it("one point less in the make-up exam and the other way out stays open", async () => {
    const before = await screened("annual");
    const { moves, screening } = tryOut(before, {
      marks: [{ student: 1, subject: "数学", which: "make-up", score: mark(59) }],
      policy: null,
    });
    expect(moves).toEqual([]);
    expect(screening.findings[1]?.verdict).toBe("make-up-pending");
    expect(screening.findings[1]?.missing.map(({ subject }) => subject)).toEqual(["英语"]);
  });

  it("a first mark stands for what the sheet holds, and the cell stays named", async () => {
    const before = await screened("annual");
    const { moves, subjectsOf } = tryOut(before, {
      marks: [{ student: 2, subject: "英语", which: "first", score: mark(75) }],
      policy: null,
    });
    expect(moves).toEqual([{ student: 2, from: "undetermined", to: "not-candidate" }]);
    const english = subjectsOf(2).find(({ subject }) => subject === "英语");
    expect(english).toMatchObject({ before: { kind: "mark", value: 75 }, standing: "pass" });
    expect(english?.beforeAt).toEqual({ sheet: "七(3)班学年总评", row: 3, column: 4 });
  });

  it("another pass mark is tried on everybody", async () => {
    const before = await screened("annual");
    const { moves, policy: used } = tryOut(before, {
      marks: [],
      policy: { ...policy, passPercent: 80 },
    });
    expect(used.passPercent).toBe(80);
    expect(moves).toEqual([
      { student: 1, from: "make-up-pending", to: "candidate" },
      { student: 4, from: "not-candidate", to: "make-up-pending" },
    ]);
  });

  it("leaves the screening and its marks as they were", async () => {
    const before = await screened("annual");
    const verdicts = before.screening.findings.map(({ verdict }) => verdict);
    tryOut(before, {
      marks: [
        { student: 0, subject: "数学", which: "first", score: mark(100) },
        { student: 3, subject: "语文", which: "first", score: { kind: "absent" } },
      ],
      policy: { ...policy, passPercent: 90 },
    });
    const again = screenWorkbook(before.recognised, {
      policy,
      stage: "annual",
      date: "2026-06-26",
      grade: null,
    });
    expect(again.screening.findings.map(({ verdict }) => verdict)).toEqual(verdicts);
    expect(before.subjectsOf(0)[1]?.before).toEqual({ kind: "mark", value: 41 });
  });
});
