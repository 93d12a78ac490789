import {
  planResultSheets,
  sheetAudience,
  type ReportId,
  type ReportInput,
} from "../../src/reports";
import { typedDate } from "../../src/reports/attendance/typed-date";
import { dayNumberOf } from "../../src/school";
import type { CellValue, SheetPlan } from "../../src/sheet";
import { attendance, attention, attentionInput, attentionPupils } from "./attention-school";

type Shown = string | number | null;

function plan(id: ReportId, input: ReportInput = attentionInput()): SheetPlan {
  const found = planResultSheets(input).find(({ report }) => report === id);
  if (!found) throw new Error(`${id} was not planned`);
  return found;
}

function values(sheet: SheetPlan): readonly (readonly Shown[])[] {
  return sheet.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
}

function dataRows(sheet: SheetPlan): readonly (readonly Shown[])[] {
  const { filter } = sheet;
  return filter ? values(sheet).slice(filter.row + 1, filter.row + filter.rows) : [];
}

function formatsAt(sheet: SheetPlan, column: number): readonly (string | undefined)[] {
  const { filter, rows } = sheet;
  return filter
    ? rows.slice(filter.row + 1, filter.row + filter.rows).map(({ cells }) => cells[column]?.format)
    : [];
}

function texts(sheet: SheetPlan): string {
  return values(sheet).flat().join("|");
}

function compact(sheet: SheetPlan): readonly (readonly Shown[])[] {
  return values(sheet).map((row) => row.filter((value) => value !== "" && value !== null));
}

function reports(input: ReportInput): readonly string[] {
  return planResultSheets(input).map(({ report }) => report);
}

describe("考勤预警", () => {
  const sheet = plan("attendance-alerts");

  it("一行一项应办事项：未返校的在前，级别从重到轻，再按到期日", () => {
    expect(dataRows(sheet).map((row) => row.slice(0, 9))).toEqual([
      [
        1,
        "七（3）班",
        "20250337",
        "=石浩洋",
        "▲▲▲ 疑似辍学",
        "06-15—06-25\n未返校",
        8,
        11,
        "考勤6月\nQ40:AA40",
      ],
      [
        2,
        "七（3）班",
        "20250337",
        "=石浩洋",
        "▲▲▲ 疑似辍学",
        "06-15—06-25\n未返校",
        8,
        11,
        "考勤6月\nQ40:AA40",
      ],
      [
        3,
        "七（3）班",
        "20250337",
        "=石浩洋",
        "▲▲▲ 疑似辍学",
        "06-15—06-25\n未返校",
        8,
        11,
        "考勤6月\nQ40:AA40",
      ],
      [
        4,
        "七（4）班",
        "—",
        "邵博",
        "？▲▲ 家访\n待核实",
        "06-23—06-25\n未返校",
        3,
        3,
        "考勤6月\nY16:AA16",
      ],
      [
        5,
        "七（1）班",
        "20250119",
        "欧阳子涵",
        "▲ 当日联系",
        "06-10\n已返校",
        1,
        1.5,
        "考勤6月\nM22",
      ],
    ]);
  });

  it("谁办、什么时候到期、还剩几天；由人填的三栏空着", () => {
    expect(dataRows(sheet).map((row) => row.slice(10))).toEqual([
      ["班主任", "06-24", "！逾期 2 天", "", "", ""],
      ["班主任", "06-26", "今日到期", "", "", ""],
      ["教导处", "07-01", "剩 5 天", "", "", ""],
      ["班主任", "06-27", "剩 1 天", "", "", ""],
      ["班主任", "06-10", "！逾期 16 天", "", "", ""],
    ]);
    expect(formatsAt(sheet, 12)).toEqual(["failing", "strong", "center", "center", "info"]);
    expect(formatsAt(sheet, 4)).toEqual(["dropout", "dropout", "dropout", "undetermined", "info"]);
  });

  it("says until when, counted on which weekday, by which rule and source", () => {
    const all = texts(sheet);
    expect(all).toContain("考勤截至 2026-06-25");
    expect(all).toContain("计算日 2026-06-26（星期五）");
    expect(all).toContain("3 人、5 项，未返校的逾期 1 项，已返校的待补记录 1 项");
    expect(all).toContain("青县曹寺中学控辍保学工作制度");
    expect(all).toContain("先核实，再按级别办理");
    expect(all).toContain("内部资料　注意保密　严禁外传");
  });

  it("links each row to the first cell behind it", () => {
    expect(
      sheet.links.map(({ target }) => [target.sheet, target.area.row, target.area.column]),
    ).toEqual([
      ["考勤6月", 39, 16],
      ["考勤6月", 39, 16],
      ["考勤6月", 39, 16],
      ["考勤6月", 15, 24],
      ["考勤6月", 21, 12],
    ]);
  });

  describe("人填了以后", () => {
    const typed: Readonly<Record<string, CellValue>> = {
      "#20250337|2026-06-15|mark-suspected|handling": "已报",
      "#20250337|2026-06-15|mark-suspected|handledBy": "林芳 06-24",
      "#20250337|2026-06-15|home-visit-record|handling": "去了",
      "#20250337|2026-06-15|return-to-school|service": "6月25日",
    };
    const filled = plan(
      "attendance-alerts",
      attentionInput({
        typed: (report, key, column) =>
          report === "attendance-alerts" ? (typed[`${key}|${column}`] ?? null) : null,
      }),
    );

    it("两栏都填了才算已办；填了送达日期的，到期日从送达日起算", () => {
      expect(
        dataRows(filled)
          .slice(0, 3)
          .map((row) => row.slice(11, 13)),
      ).toEqual([
        ["06-24", "已办"],
        ["06-26", "今日到期"],
        ["07-02", "剩 6 天"],
      ]);
    });
  });

  it("an empty list is a statement too", () => {
    const input = attentionInput();
    const none = plan("attendance-alerts", {
      ...input,
      attendance: { ...input.attendance, alerts: [] },
    });
    expect(texts(none)).toContain("没有考勤预警。");
  });
});

describe("送达日期怎样读", () => {
  const today = "2026-06-26";
  it.each<readonly [CellValue, string | null]>([
    [46198, "2026-06-25"],
    [46198 - 1462, "2026-06-25"],
    ["2026-06-25", "2026-06-25"],
    ["2026.6.25", "2026-06-25"],
    ["2026年6月25日", "2026-06-25"],
    ["６月２５日", "2026-06-25"],
    ["6/25", "2026-06-25"],
    ["已送达", null],
    ["2026-02-30", null],
    [3, null],
    [true, null],
  ])("%s → %s", (typed, date) => {
    expect(typedDate(typed, today)).toBe(date === null ? null : dayNumberOf(date));
  });

  it("在一月写的“12/30”是去年的", () => {
    expect(typedDate("12/30", "2026-01-05")).toBe(dayNumberOf("2025-12-30"));
  });
});

describe("出勤日报", () => {
  const sheet = plan("attendance-daily");

  it("最近一周的上课日，各班和合计，未到的人写明种类", () => {
    expect(dataRows(sheet)).toEqual([
      ["06-25 星期四", "七（1）班", 1, 0.5, 0.5, 0, 0, 0, 0, 0, 0, 0.5, "病假：欧阳子涵", "", ""],
      ["06-25 星期四", "七（3）班", 2, 1, 0, 0, 0, 1, 0, 0, 0, 0.5, "旷课：=石浩洋", "", ""],
      ["06-25 星期四", "合计", 3, 1.5, 0.5, 0, 0, 1, 0, 0, 0, 0.5, "", "", ""],
    ]);
  });

  it("shows half days as such and 旷课 with its sign", () => {
    expect(formatsAt(sheet, 3)).toEqual(["countHalves", "count", "totalCountHalves"]);
    expect(formatsAt(sheet, 7)).toEqual(["count", "countAlert", "totalCount"]);
  });
});

describe("出勤周报", () => {
  it("所有的周，最近的在前，不写姓名", () => {
    const sheet = plan("attendance-weekly");
    expect(dataRows(sheet).map((row) => row.slice(0, 10))).toEqual([
      [3, "06-22—06-28", "七（1）班", 4, 4, 3.5, 0.5, 0, 0, 0],
      [3, "06-22—06-28", "七（3）班", 4, 8, 4, 0, 0, 0, 4],
      [3, "06-22—06-28", "合计", 4, 12, 7.5, 0.5, 0, 0, 4],
      [1, "06-08—06-14", "七（3）班", 1, 2, 2, 0, 0, 0, 0],
    ]);
    for (const { name } of attentionPupils) expect(texts(sheet)).not.toContain(name);
  });
});

describe("巩固率与辍学率", () => {
  it("公式、分子、分母、计了哪些人和依据单元格", () => {
    expect(dataRows(plan("enrolment-rates"))[0]).toEqual([
      "辍学率",
      "全校",
      0.25,
      1,
      4,
      "学年内辍学学生数 ÷ 学年初在校生数",
      "年初在校 4\n辍学（流失） 1",
      "辍学（流失）：杨锦峰",
      "学籍异动\nC6",
      "",
    ]);
  });
});

describe("写哪些表", () => {
  it("成绩、信息和考勤都有", () => {
    expect(reports(attentionInput())).toEqual(
      "overview make-up-roster make-up-by-subject preliminary-list borderline office-summary subject-statistics category-roster attendance-alerts attendance-daily attendance-weekly enrolment-rates data-issues run-log".split(
        " ",
      ),
    );
  });

  it("只有考勤的工作簿没有留级的表，总览也不提留级", () => {
    const input = attentionInput({ withMarks: false });
    expect(reports(input)).toEqual(
      "overview category-roster attendance-alerts attendance-daily attendance-weekly enrolment-rates data-issues run-log".split(
        " ",
      ),
    );
    const overview = plan("overview", input);
    expect(texts(overview)).not.toMatch(/候选|条款|及格线/u);
    expect(overview.print.footerCenter).not.toContain("留级");
    expect(compact(overview)[0]).toEqual(["学情总览（考勤与特别关注）"]);
    expect(compact(overview)).toContainEqual([4, 2, 1, 4, 2, 0]);
    expect(compact(overview)).toContainEqual(["二、每周出勤（人次）"]);
  });

  it("sheets without dates make no headcounts", () => {
    const input = attentionInput();
    const undated = { ...input, attendance: { ...attendance, days: [], weeks: [] } };
    expect(reports(undated)).not.toContain("attendance-daily");
    expect(reports(undated)).toContain("attendance-alerts");
  });

  it("every sheet says for whom it is", () => {
    const { overview, ...others } = sheetAudience;
    expect(overview).toBe("working");
    expect(
      Object.entries(others).flatMap(([id, audience]) => (audience === "internal" ? id : [])),
    ).toEqual([
      ..."category-roster category-crosswalk attendance-alerts attendance-daily enrolment-rates".split(
        " ",
      ),
      ..."class-ledger class-categories case-conference diagnosis".split(" "),
    ]);
  });
});

describe("总览里的每周出勤", () => {
  it("adds up the classes", () => {
    const rows = compact(plan("overview"));
    expect(rows).toContainEqual([1, "06-08—06-14", 2, 2, 0, 0, 1]);
    expect(rows).toContainEqual([3, "06-22—06-28", 12, 7.5, 0.5, 4, 0.625]);
  });

  it("names nobody", () => {
    for (const { name, number } of attentionPupils) {
      expect(texts(plan("overview"))).not.toContain(name);
      expect(texts(plan("overview"))).not.toContain(number!);
    }
  });
});

describe("公示版", () => {
  const input = attentionInput({ version: "public" });
  const plans = planResultSheets(input);

  it("只有人数，各有各的表名，不覆盖内部的表", () => {
    expect(plans.map(({ report }) => report)).toEqual([
      "public-overview",
      "public-subject-statistics",
      "public-attendance-weekly",
    ]);
    expect(plans.map(({ name }) => name)).toEqual([
      "学情·总览（公示版）",
      "学情·分科统计（公示版）",
      "学情·出勤周报（公示版）",
    ]);
  });

  it("names nobody, nowhere", () => {
    for (const sheet of plans) {
      for (const { name, number } of attentionPupils) {
        expect(texts(sheet)).not.toContain(name);
        expect(texts(sheet)).not.toContain(number!);
      }
      expect(texts(sheet)).not.toContain("邵博");
    }
  });

  it("tells shares of pupils by subject, and nothing in marks", () => {
    const statistics = texts(plan("public-subject-statistics", input));
    expect(statistics).toContain("及格");
    expect(statistics).not.toMatch(/平均分|最高|最低/u);
  });

  it("withholds counts of one or two pupils, and all from which they could be worked out", () => {
    const overview = plan("public-overview", input);
    const rows = compact(overview);
    expect(rows).toContainEqual(["家庭贫困", "少于 3", "—", "—", "—", "—", "—"]);
    expect(texts(overview)).not.toContain("人次、");
    expect(rows.map((row) => row[0])).not.toContain("七（3）班");
    const many = attention.byCategory.map((count) => ({ ...count, students: 3 }));
    const stated = plan("public-overview", {
      ...input,
      attention: { ...attention, byCategory: many },
    });
    expect(compact(stated)).toContainEqual(["家庭贫困", 3, 0.75, "—", "—", "—", "—"]);
  });

  it("says nothing of sickness and has nothing to fill in", () => {
    const weekly = plan("public-attendance-weekly", input);
    expect(texts(weekly)).not.toMatch(/病假|事假/u);
    expect(weekly.fillIn).toEqual([]);
    expect(dataRows(weekly)[0]).toEqual([
      3,
      "06-22—06-28",
      "七（1）班",
      4,
      3.5,
      0.5,
      0,
      0,
      0,
      0,
      0.875,
    ]);
  });
});

describe("in English", () => {
  it("says everything in English", () => {
    const english = attentionInput({ language: "en" });
    const own = planResultSheets(english).filter(({ report }) => /^att|^enrol|^cat/u.test(report));
    expect(own.map(({ name }) => name)).toEqual([
      "XQ Eight categories Roster",
      "XQ Attendance Alerts",
      "XQ Daily Attendance",
      "XQ Weekly Attendance",
      "XQ Enrolment Rates",
    ]);
    expect(dataRows(plan("attendance-alerts", english))[0]?.slice(10, 13)).toEqual([
      "head teacher",
      "06-24",
      "！2 days overdue",
    ]);
  });
});
