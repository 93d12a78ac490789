import { subjectOrder } from "../../../src/school";
import { vocabularyOf } from "../../../src/text";
import type { GridSheet } from "../../reading/sheet-from-grid";
import { entrySheet, grades, issuesOf, makeUps, screen, type } from "./a-school";

const aigul = "阿依古丽·买买提";

describe("补考成绩登记表读回", () => {
  it("一格没填的登记表不是成绩来源：阶段不变，什么都不变", () => {
    const { rows, ...sheet } = entrySheet();
    const screened = screen(grades, { ...sheet, rows });
    expect(screened.screening.stage).toBe("annual");
    expect(screened.recognised.reading.sheets.map(({ role }) => role)).toEqual([
      "gradebook",
      "result",
    ]);
    expect(screened.screening.findings).toEqual(screen(grades).screening.findings);
    expect(screened.issues).toEqual(screen(grades).issues);
  });

  it.each(["zh-CN", "en"] as const)(
    "成绩、状态读成补考成绩，依据是登记表的单元格（%s）",
    (language) => {
      const sheet = entrySheet(grades, language);
      const subject = (name: string) => vocabularyOf(language).subject(name);
      const { states } = vocabularyOf(language).resultSheets.makeUpSheets.entry;
      const [sat = "", absent = "", deferred = "", misconduct = ""] = states;
      type(sheet, ["陶思源", subject("语文")], [61]);
      type(sheet, ["陶思源", subject("数学")], [48, sat]);
      type(sheet, ["陶思源", subject("英语")], ["", absent]);
      type(sheet, ["陶思源", subject("历史")], ["", sat]);
      type(sheet, ["曹沐然", subject("数学")], ["", deferred]);
      type(sheet, [aigul, subject("英语")], ["", misconduct]);
      type(sheet, [aigul, subject("地理")], [60]);
      const screened = screen(grades, sheet);
      const at = (cell: string) => `${sheet.name}!${cell}`;
      expect(screened.screening.stage).toBe("after-make-up");
      expect(screened.recognised.reading.sheets[1]).toMatchObject({
        role: "make-up",
        needsConfirmation: false,
        studentCount: 3,
      });
      expect(makeUps(screened, "陶思源")).toEqual([
        `语文 61 ${at("G7")}`,
        `数学 48 ${at("G8")}`,
        `英语 absent ${at("H10")}`,
      ]);
      expect(makeUps(screened, "曹沐然")).toEqual([`数学 deferred ${at("H9")}`]);
      expect(makeUps(screened, aigul)).toEqual([
        `英语 misconduct ${at("H11")}`,
        `地理 60 ${at("G13")}`,
      ]);
      expect(issuesOf(screened)).toEqual([]);
    },
  );

  it("说不清的格子问，不猜：九十、100.5、成绩和缺考都填了、不认识的状态", () => {
    const sheet = entrySheet();
    type(sheet, ["陶思源", "语文"], ["九十"]);
    type(sheet, ["陶思源", "数学"], [100.5]);
    type(sheet, ["陶思源", "英语"], [66, "缺考"]);
    type(sheet, ["陶思源", "历史"], [0, "缺考"]);
    type(sheet, ["曹沐然", "数学"], ["", "生病"]);
    type(sheet, [aigul, "英语"], [70, "85"]);
    const screened = screen(grades, sheet);
    expect(makeUps(screened, "陶思源")).toEqual([
      "语文 unreadable 学情·补考成绩登记表!G7",
      "数学 unreadable 学情·补考成绩登记表!G8",
      "英语 unreadable 学情·补考成绩登记表!G10",
      "历史 absent 学情·补考成绩登记表!H12",
    ]);
    expect(makeUps(screened, "曹沐然")).toEqual(["数学 unreadable 学情·补考成绩登记表!H9"]);
    expect(issuesOf(screened).toSorted()).toEqual([
      "contradictory-score 学情·补考成绩登记表!G10 学情·补考成绩登记表!H10 66 / 缺考",
      "contradictory-score 学情·补考成绩登记表!G11 学情·补考成绩登记表!H11 70 / 85",
      "score-above-full-mark 学情·补考成绩登记表!G8 100.5",
      "score-not-a-number 学情·补考成绩登记表!G7 九十",
      "score-not-a-number 学情·补考成绩登记表!H9 生病",
    ]);
  });

  it("排过序、插过列、改过表名、挪到最前面，照样读回", () => {
    const sheet = entrySheet();
    type(sheet, ["陶思源", "数学"], [62]);
    type(sheet, [aigul, "地理"], ["", "缺考"]);
    const head = sheet.rows.slice(0, 6);
    const data = sheet.rows.slice(6).toReversed();
    const rows = [...head, ...data].map((row, index) => [
      ...row.slice(0, 5),
      index === 5 ? "座位" : index > 5 ? index : "",
      ...row.slice(5),
    ]);
    const screened = screen({ ...sheet, name: "教务处登分用", rows }, grades);
    expect(makeUps(screened, "陶思源")).toEqual(["数学 62 教务处登分用!H12"]);
    expect(makeUps(screened, aigul)).toEqual(["地理 absent 教务处登分用!I7"]);
    expect(screened.screening.stage).toBe("after-make-up");
  });

  it("学校自己的补考表说法不同：两格都列出来，不悄悄取一个；说法相同不算冲突", () => {
    const sheet = entrySheet();
    type(sheet, ["陶思源", "数学"], [62]);
    type(sheet, ["曹沐然", "数学"], [70]);
    const own: GridSheet = {
      name: "补考成绩",
      rows: [
        ["学号", "姓名", "班级", "科目", "补考成绩"],
        ["20250101", "陶思源", "七(1)班", "数学", 58],
        ["20250102", "曹沐然", "七(1)班", "数学", 70],
      ],
    };
    const screened = screen(grades, own, sheet);
    expect(makeUps(screened, "陶思源")).toEqual(["数学 unreadable 补考成绩!E2"]);
    expect(makeUps(screened, "曹沐然")).toEqual(["数学 70 补考成绩!E3"]);
    expect(issuesOf(screened).filter((issue) => issue.startsWith("contradictory"))).toEqual([
      "contradictory-score 学情·补考成绩登记表!G8 补考成绩!E2 62",
    ]);
  });

  it.each([
    ["有标记", true],
    ["没有标记", false],
  ] as const)("人复制的登记表（%s）也是补考成绩：填了才算，说法不同就问", (_, isMarked) => {
    const sheet = entrySheet();
    const copy = { ...entrySheet(), name: "登记表（数学组）", ...(isMarked ? {} : { mark: null }) };
    type(sheet, ["陶思源", "语文"], [61]);
    expect(screen(grades, sheet, copy).recognised.reading.sheets[2]?.role).toBe("result");
    type(copy, ["陶思源", "数学"], [62]);
    expect(makeUps(screen(grades, sheet, copy), "陶思源")).toEqual([
      "语文 61 学情·补考成绩登记表!G7",
      "数学 62 登记表（数学组）!G8",
    ]);
    type(copy, ["陶思源", "语文"], [59]);
    const screened = screen(grades, sheet, copy);
    expect(issuesOf(screened).filter((issue) => issue.startsWith("contradictory"))).toEqual([
      "contradictory-score 登记表（数学组）!G7 学情·补考成绩登记表!G7 59",
    ]);
  });

  it("待处理里的旧成绩不再读", () => {
    const sheet = entrySheet();
    type(sheet, ["陶思源", "语文"], [61]);
    sheet.rows.push(
      [],
      ["待处理：下面是您填过的内容，这次的表里没有地方放。看过、移走之后，请删去这几行。"],
      ["原来在哪一行", "", "", "", "栏目", "", "您填的内容"],
      ["数学 七(2)班 20250202 陆晨曦", "", "", "", "补考成绩", "", 66],
    );
    const screened = screen(grades, sheet);
    expect(makeUps(screened, "陆晨曦")).toEqual([]);
    expect(makeUps(screened, "陶思源")).toEqual(["语文 61 学情·补考成绩登记表!G7"]);
    expect(issuesOf(screened)).toEqual([
      "mark-missing 学情·补考成绩登记表!G8 ",
      "mark-missing 学情·补考成绩登记表!G10 ",
    ]);
  });

  it("表头被改得认不出：问，不当作没有填", () => {
    const sheet = entrySheet();
    type(sheet, ["陶思源", "语文"], [61]);
    sheet.rows[5]![6] = "";
    const screened = screen(grades, sheet);
    expect(screened.recognised.reading.sheets[1]).toMatchObject({
      role: "make-up",
      needsConfirmation: true,
    });
    expect(issuesOf(screened)).toEqual(["sheet-needs-confirmation 学情·补考成绩登记表!A1 "]);
  });

  it("各科满分不同，写在说明里，读回时不当作别的满分", () => {
    const mixed: GridSheet = {
      ...grades,
      rows: grades.rows.map((row, index) =>
        index === 0
          ? [
              "学号",
              "姓名",
              "班级",
              "语文（150）",
              "数学（150）",
              "英语（150）",
              "历史（90）",
              "地理（80）",
            ]
          : row,
      ),
    };
    const sheet = entrySheet(mixed);
    expect(sheet.rows.flat().join()).toContain("语文 150，数学 150，英语 150，历史 90");
    type(sheet, ["陶思源", "数学"], [120]);
    const screened = screen(mixed, sheet);
    expect(makeUps(screened, "陶思源")).toEqual(["数学 120 学情·补考成绩登记表!G11"]);
    expect(issuesOf(screened).filter((issue) => issue.includes("full-mark"))).toEqual([]);
    expect(
      screened.recognised.reading.cohort.subjects.map(({ results }) => results[0]?.fullMark),
    ).toMatchObject([{ value: 150 }, { value: 150 }, { value: 150 }, { value: 90 }, { value: 80 }]);
  });

  it.each(["zh-CN", "en"] as const)("每一科的名字写得出、读得回（%s）", (language) => {
    const from: GridSheet = {
      name: "七年级学年总评",
      rows: [
        ["学号", "姓名", "班级", ...subjectOrder.map((subject) => `${subject}（100）`)],
        ...subjectOrder.map((_, failing) => [
          `202501${String(failing + 10)}`,
          `王${"甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒"[failing] ?? ""}`,
          "七(1)班",
          ...subjectOrder.map((__, subject) => (subject === failing ? 50 : 75)),
        ]),
      ],
    };
    const sheet = entrySheet(from, language);
    sheet.rows.slice(6).forEach((row) => {
      row[6] = 66;
    });
    const screened = screen(from, sheet);
    expect(issuesOf(screened)).toEqual([]);
    expect(screened.screening.counts["make-up-pending"]).toBe(0);
    expect(screened.screening.findings.flatMap(({ failingAfter }) => failingAfter)).toEqual([]);
  });
});
