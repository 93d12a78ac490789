import { formatAddress } from "../../src/sheet";
import type { FactColumn, Reading } from "../../src/records";
import { issuesOf, readSheets, type GridSheet } from "./sheet-from-grid";

const gradebook: GridSheet = {
  name: "七1班期末",
  rows: [
    ["学号", "姓名", "性别", "语文", "数学", "备注"],
    ["2025070101", "林一诺", "女", 80, 81, ""],
    ["2025070102", "周子墨", "男", 70, 59, "走读"],
    ["2025070103", "许安然", "女", 66, 72, ""],
  ],
};

function column(reading: Reading, sheet: string, header: string): FactColumn {
  const found = reading.facts.find((fact) => fact.sheet === sheet && fact.header === header);
  if (!found) throw new Error(`no column ${header}`);
  return found;
}

function entriesOf({ entries }: FactColumn): readonly string[] {
  return entries.map(({ student, text, at }) => `${String(student)} ${text} ${formatAddress(at)}`);
}

describe("what lists of pupils say", () => {
  const list: GridSheet = {
    name: "学生信息",
    rows: [
      ["序号", "姓名", "学号", "班级", "身份证号", "家长电话", "家庭情况", "是否留守儿童", "特长"],
      [1, "周子墨", "2025070102", "七1班", "430102201301011234", 13800000001, "单亲", "是", ""],
      [2, "林一诺", "2025070101", "七1班", "43010220130202432X", 13800000002, "", "否", "书法"],
      [3, "沈星河", "2025070104", "七1班", "430102201303034321", "", "贫困", "", ""],
    ],
  };
  const reading = readSheets(gradebook, list);

  it("every column but those that say whose the row is", () => {
    expect(reading.facts.map(({ sheet, header, field }) => [sheet, header, field])).toEqual([
      ["学生信息", "身份证号", "id-number"],
      ["学生信息", "家长电话", "phone"],
      ["学生信息", "家庭情况", null],
      ["学生信息", "是否留守儿童", null],
      ["学生信息", "特长", null],
      ["七1班期末", "性别", "gender"],
      ["七1班期末", "备注", "remark"],
    ]);
  });

  it("filled cells with their pupils; a blank one says nothing, a pupil of no gradebook comes last", () => {
    const leftBehind = column(reading, "学生信息", "是否留守儿童");
    expect(entriesOf(leftBehind)).toEqual(["1 是 学生信息!H2", "0 否 学生信息!H3"]);
    expect([...leftBehind.students]).toEqual([1, 0, 3]);
    expect(formatAddress(leftBehind.at)).toBe("学生信息!H1");
    expect(entriesOf(column(reading, "学生信息", "家庭情况"))).toEqual([
      "1 单亲 学生信息!G2",
      "3 贫困 学生信息!G4",
    ]);
    expect(reading.register.map(({ name }) => name)).toEqual([
      "林一诺",
      "周子墨",
      "许安然",
      "沈星河",
    ]);
    expect(reading.cohort.students).toHaveLength(3);
  });

  it("long numbers keep all their digits", () => {
    expect(column(reading, "学生信息", "家长电话").entries.map(({ text }) => text)).toEqual([
      "13800000001",
      "13800000002",
    ]);
  });

  it("remarks and personal columns of gradebooks", () => {
    expect(entriesOf(column(reading, "七1班期末", "备注"))).toEqual(["1 走读 七1班期末!F3"]);
    expect(column(reading, "七1班期末", "性别").entries).toHaveLength(3);
  });

  it("asks nothing and leaves nothing unused", () => {
    expect(issuesOf(reading)).toEqual([]);
    expect(reading.sheets[1]).toMatchObject({ role: "student-info", studentCount: 3 });
  });
});

it("two header rows: group and word are both kept", () => {
  const reading = readSheets({
    name: "八类学生信息",
    merges: ["A1:A2", "B1:B2", "C1:E1", "F1:G1"],
    rows: [
      ["姓名", "学号", "家庭情况", "", "", "父亲", ""],
      ["", "", "贫困", "留守", "单亲", "姓名", "电话"],
      ["林一诺", "2025070101", "√", "", "", "林某", "13800000001"],
      ["周子墨", "2025070102", "", "√", "√", "", ""],
    ],
  });
  expect(reading.sheets[0]).toMatchObject({ role: "student-info", needsConfirmation: false });
  expect(reading.facts.map(({ header, word, field }) => [header, word, field])).toEqual([
    ["家庭情况 贫困", "家庭情况贫困", null],
    ["家庭情况 留守", "家庭情况留守", null],
    ["家庭情况 单亲", "家庭情况单亲", null],
    ["父亲 姓名", "父亲姓名", "guardian"],
    ["父亲 电话", "父亲电话", "phone"],
  ]);
  expect(entriesOf(reading.facts[2] as FactColumn)).toEqual(["1 √ 八类学生信息!E4"]);
});

it("a cell merged down counts for each of its rows", () => {
  const reading = readSheets({
    name: "花名册",
    merges: ["C2:C3"],
    rows: [
      ["姓名", "学号", "家庭住址", "性别"],
      ["林一诺", "2025070101", "幸福路1号", "女"],
      ["林一言", "2025070102", "", "男"],
    ],
  });
  expect(entriesOf(column(reading, "花名册", "家庭住址"))).toEqual([
    "0 幸福路1号 花名册!C2",
    "1 幸福路1号 花名册!C2",
  ]);
});

it("numbers that describe pupils are no marks", () => {
  const reading = readSheets({
    name: "Sheet1",
    rows: [
      ["七（1）班学生信息登记表"],
      ["姓名", "学号", "性别", "家庭人口", "家庭年收入（万元）", "家庭住址", "监护人"],
      ["林一诺", "2025070101", "女", 4, 12, "幸福路1号", "林某"],
      ["周子墨", "2025070102", "男", 3, 8, "幸福路2号", "周某"],
    ],
  });
  expect(reading.sheets[0]).toMatchObject({
    role: "student-info",
    needsConfirmation: false,
    studentCount: 2,
  });
  expect(reading.cohort.students).toEqual([]);
  expect(reading.register.map(({ name, classGroup }) => [name, classGroup])).toEqual([
    ["林一诺", "七（1）班"],
    ["周子墨", "七（1）班"],
  ]);
  expect(column(reading, "Sheet1", "家庭年收入（万元）").entries.map(({ text }) => text)).toEqual([
    "12",
    "8",
  ]);
});
