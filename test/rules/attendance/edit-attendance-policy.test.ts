import fc from "fast-check";
import {
  changeAttendancePolicy,
  encodeAttendancePolicy,
  findAttendancePolicy,
  parseAttendancePolicy,
  usualAttendancePolicy,
  type AttendancePolicyChange,
} from "../../../src/rules";

const change = (made: AttendancePolicyChange, policy = usualAttendancePolicy) =>
  changeAttendancePolicy(policy, made);

describe("a school that changes its alert rules", () => {
  it("gets rules of its own, made of the usual ones, and counts its versions on", () => {
    const own = change({ kind: "level", level: "home-visit", count: 2 });
    expect([own.id, own.version, own.derivedFrom, own.trust]).toEqual([
      "own-usual-attendance",
      "1",
      { id: "usual-attendance", version: "1" },
      null,
    ]);
    expect(own.title["zh-CN"]).toBe("本校考勤预警规则（改自《控辍保学考勤预警》）");
    const again = change({ kind: "blank-means", means: "unknown" }, own);
    expect([again.id, again.version, again.derivedFrom?.id]).toEqual([
      "own-usual-attendance",
      "2",
      "usual-attendance",
    ]);
  });

  it("sees the sentence follow the number, without the source that says another", () => {
    const visit = change({ kind: "level", level: "home-visit", count: 2 }).levels[1]!;
    expect(visit.sentence["zh-CN"]).toBe("连续 2 个上课日无故不到校的，家访并形成书面材料存档");
    expect(visit.cites).toEqual([]);
    const back = change(
      { kind: "level", level: "home-visit", count: 3 },
      change({ kind: "level", level: "home-visit", count: 2 }),
    ).levels[1]!;
    expect(back.cites).toEqual(["caosi/three-days"]);
    const suspected = change({ kind: "level", level: "suspected-dropout", count: 10 }).levels[2]!;
    expect(suspected.sentence["zh-CN"]).toBe(
      "连续无故不到校、自首日起满 10 个自然日的，学籍系统标注疑似辍学，送达《劝学通知书》",
    );
  });

  it("switches totals, conversion and long absence on with a number and off again", () => {
    const on = [
      { kind: "cumulative", count: 12, unit: "days" },
      { kind: "late-or-early", perLesson: 4 },
      { kind: "chronic", percent: 15 },
      { kind: "absent-means", means: "unknown" },
      { kind: "late-counts", asPresent: false },
      { kind: "lessons-per-day", stage: "junior", lessons: 8 },
    ] satisfies AttendancePolicyChange[];
    const own = on.reduce(
      (policy, made) => changeAttendancePolicy(policy, made),
      usualAttendancePolicy,
    );
    expect(own.cumulative[0]?.atLeast).toEqual({ count: 12, unit: "days" });
    expect(own.cumulative[0]?.sentence["zh-CN"]).toBe(
      "累计旷课满 12 天的，联系监护人，谈话教育并记录",
    );
    expect(own.chronic).toEqual({ percent: 15, leastSessions: 20, countsLeave: true, cite: null });
    expect([own.lateOrEarlyPerLesson, own.absentMeans, own.lateCountsAsPresent]).toEqual([
      4,
      "unknown",
      false,
    ]);
    expect(own.lessonsPerDay.junior).toBe(8);
    const off = change(
      { kind: "chronic", percent: null },
      change({ kind: "cumulative", count: null }, own),
    );
    expect([off.cumulative, off.chronic]).toEqual([[], null]);
  });
});

describe("alert rules kept in the workbook", () => {
  it.each([usualAttendancePolicy, findAttendancePolicy("strict-attendance")!])(
    "come back as they were: $id",
    (policy) => {
      expect(parseAttendancePolicy(JSON.parse(encodeAttendancePolicy(policy)))).toEqual({ policy });
    },
  );

  it("come back as they were after any changes", () => {
    const changes: fc.Arbitrary<AttendancePolicyChange> = fc.oneof(
      fc.record({
        kind: fc.constant("level" as const),
        level: fc.constant("dropout" as const),
        count: fc.integer({ min: 9, max: 366 }),
      }),
      fc.record({
        kind: fc.constant("cumulative" as const),
        count: fc.option(fc.integer({ min: 1, max: 200 })),
        unit: fc.constantFrom("days" as const, "lessons" as const),
      }),
      fc.record({
        kind: fc.constant("chronic" as const),
        percent: fc.option(fc.integer({ min: 1, max: 100 })),
      }),
      fc.record({
        kind: fc.constant("late-or-early" as const),
        perLesson: fc.option(fc.integer({ min: 1, max: 9 })),
      }),
      fc.record({
        kind: fc.constant("blank-means" as const),
        means: fc.constantFrom("present" as const, "unknown" as const),
      }),
    );
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 6 }), (made) => {
        const policy = made.reduce(changeAttendancePolicy, usualAttendancePolicy);
        expect(parseAttendancePolicy(JSON.parse(encodeAttendancePolicy(policy)))).toEqual({
          policy,
        });
      }),
    );
  });

  const level = usualAttendancePolicy.levels;
  const cases: readonly (readonly [string, object, string, string])[] = [
    [
      "a number that is none",
      { lateOrEarlyPerLesson: "3" },
      "lateOrEarlyPerLesson",
      "not-a-number",
    ],
    ["a number too small", { lateOrEarlyPerLesson: 0 }, "lateOrEarlyPerLesson", "out-of-range"],
    ["an unknown word", { blankMeans: "absent" }, "blankMeans", "unknown-value"],
    ["no list", { levels: null }, "levels", "not-a-list"],
    ["no title", { shortTitle: { "zh-CN": "", en: "x" } }, "shortTitle.zh-CN", "not-text"],
    ["a member nobody knows", { colour: "red" }, "colour", "unknown-value"],
    [
      "a level named twice",
      { levels: [level[0], { ...level[0], atLeast: { count: 2, unit: "school-days" } }] },
      "levels[1].id",
      "unknown-value",
    ],
    [
      "a source nobody knows",
      { levels: [{ ...level[0], cites: ["nowhere"] }] },
      "levels[0].cites",
      "unknown-value",
    ],
  ];
  it.each(cases)("name the place of %s", (_, members, path, problem) => {
    const parsed = parseAttendancePolicy({ ...usualAttendancePolicy, ...members });
    expect("problems" in parsed && parsed.problems).toContainEqual({ path, problem });
  });

  it("name the place of a number half typed, of levels that do not rise, and of what is missing", () => {
    const halfTyped = change({ kind: "level", level: "home-visit", count: Number.NaN });
    expect(parseAttendancePolicy(halfTyped)).toEqual({
      problems: [{ path: "levels[1].atLeast.count", problem: "not-a-number" }],
    });
    expect(halfTyped.levels[1]?.sentence["zh-CN"]).toBe(
      "连续 — 个上课日无故不到校的，家访并形成书面材料存档",
    );
    expect(parseAttendancePolicy(change({ kind: "level", level: "home-visit", count: 8 }))).toEqual(
      {
        problems: [{ path: "levels[2].atLeast.count", problem: "not-rising" }],
      },
    );
    const { cumulative, ...rest } = usualAttendancePolicy;
    expect(cumulative).toEqual([]);
    expect(parseAttendancePolicy(rest)).toEqual({
      problems: [{ path: "cumulative", problem: "missing" }],
    });
    expect(parseAttendancePolicy("no rules")).toEqual({
      problems: [{ path: "", problem: "missing" }],
    });
  });
});
