import {
  attendancePolicies,
  attendancePolicyFacts,
  findAttendancePolicy,
  findCitation,
  usualAttendancePolicy,
} from "../../../src/rules";

describe("the alert rules that come with the product", () => {
  it("are the usual ones, taken where nobody chose, and stricter ones", () => {
    expect(attendancePolicies.map(({ id, trust }) => [id, trust])).toEqual([
      ["usual-attendance", "B"],
      ["strict-attendance", "C"],
    ]);
    expect(findAttendancePolicy("usual-attendance")).toBe(usualAttendancePolicy);
    expect(findAttendancePolicy("nobody's")).toBeNull();
  });

  it("四级预警：1 天、3 天按上课日，超过一周、一个月按自然日，各有出处", () => {
    expect(
      usualAttendancePolicy.levels.map(({ id, atLeast, cites, sentence }) => [
        id,
        atLeast.count,
        atLeast.unit,
        cites,
        sentence["zh-CN"],
      ]),
    ).toEqual([
      [
        ...["contact", 1, "school-days", ["caosi/same-day", "caosi/contact"]],
        "无故不到校的，当日联系监护人并家访，报教导处",
      ],
      [
        ...["home-visit", 3, "school-days", ["caosi/three-days"]],
        "连续 3 个上课日无故不到校的，家访并形成书面材料存档",
      ],
      [
        ...["suspected-dropout", 8, "calendar-days", ["xianyou-2019/one-week"]],
        "连续无故不到校超过一周（自首日起满 8 个自然日）的，学籍系统标注疑似辍学，送达《劝学通知书》",
      ],
      [
        ...["dropout", 31, "calendar-days", ["suspected-to-dropout/one-month"]],
        "连续无故不到校超过一个月（自首日起满 31 个自然日）的，按辍学登记，书面报告乡镇人民政府和县教育局",
      ],
    ]);
  });

  it("应办事项各有期限；劝学通知书的 7 天从送达起算", () => {
    const due = usualAttendancePolicy.levels.flatMap(({ duties }) =>
      duties.map(({ id, dueAfterDays, countsFromService }) => [
        id,
        dueAfterDays,
        countsFromService,
      ]),
    );
    expect(due).toEqual([
      ["contact-guardian", 0, false],
      ["home-visit-record", 1, false],
      ["mark-suspected", 2, false],
      ["serve-return-notice", 2, false],
      ["return-to-school", 7, true],
      ["register-dropout", 1, false],
      ["report-to-government", 2, false],
    ]);
  });

  it("累计、折算、长期缺勤：通行规则不用，加严规则用", () => {
    const strict = findAttendancePolicy("strict-attendance")!;
    expect([
      usualAttendancePolicy.cumulative,
      usualAttendancePolicy.lateOrEarlyPerLesson,
      usualAttendancePolicy.chronic,
    ]).toEqual([[], null, null]);
    expect(strict.cumulative.map(({ atLeast, cites }) => [atLeast, cites])).toEqual([
      [{ count: 10, unit: "lessons" }, ["unexcused-lessons/ten"]],
    ]);
    expect([strict.lateOrEarlyPerLesson, strict.chronic?.percent, strict.chronic?.cite]).toEqual([
      3,
      10,
      null,
    ]);
    expect(strict.cites.map(({ id }) => id)).toContain("late-or-early/three-times");
  });

  it.each(attendancePolicies.map((policy) => [policy.id, policy] as const))(
    "%s: every level, threshold and duty names sources that its policy carries, and both languages",
    (_, policy) => {
      const carried = new Set(policy.cites.map(({ id }) => id));
      for (const rule of [...policy.levels, ...policy.cumulative]) {
        expect(rule.cites.length).toBeGreaterThan(0);
        expect(rule.duties.length).toBeGreaterThan(0);
        for (const { cites } of [rule, ...rule.duties]) {
          expect(cites.length).toBeGreaterThan(0);
          expect(cites.filter((id) => !carried.has(id) || findCitation(id) === null)).toEqual([]);
        }
        const texts = [rule.label, rule.sentence];
        for (const { words, responsible } of rule.duties) texts.push(words, responsible);
        for (const text of texts) {
          expect(text["zh-CN"]).toMatch(/\p{Script=Han}/u);
          expect(text.en).toMatch(/^[\x20-\x7e]+$/u);
        }
      }
    },
  );

  it("lists every parameter, what is off as null", () => {
    expect(
      attendancePolicyFacts(usualAttendancePolicy).map((fact) =>
        fact.kind === "level" ? fact.level.id : fact.kind,
      ),
    ).toEqual([
      ...["contact", "home-visit", "suspected-dropout", "dropout", "cumulative"],
      ...["late-or-early", "lessons-per-day", "chronic"],
      ...["blank-means", "absent-means", "late-counts"],
    ]);
    expect(attendancePolicyFacts(usualAttendancePolicy)).toContainEqual({
      kind: "cumulative",
      level: null,
    });
  });
});
