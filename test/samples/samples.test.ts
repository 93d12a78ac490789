import { readFileSync } from "node:fs";
import { openWorkbookFile } from "../../src/host";
import {
  makeAttention,
  makeBenchmark,
  makeGrade,
  makeHeadTeacher,
  makeOneClass,
  makeSchoolYear,
  makeSubjectTeacher,
  makeTemplate,
  sampleSeed,
  type Sample,
  type SamplePupil,
} from "../../src/samples";

const checkedIn = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(`${__dirname}/../../samples/${name}`));

/** Every cell with its look, and the build of each sheet, one text a sheet. */
function contentOf(bytes: Uint8Array): string[] {
  const { sheets, styles } = openWorkbookFile(bytes);
  return sheets.map((sheet) => {
    const cells: unknown[] = [];
    const area = sheet.usedArea(false);
    if (area) {
      sheet.eachCell(area, (row, column, { value, formula, style }) => {
        cells.push([row, column, value, formula, styles.look(style)]);
      });
    }
    const { name, tabColor, merges, freeze, conditionalFormats } = sheet;
    return JSON.stringify({ name, tabColor, merges, freeze, conditionalFormats, cells });
  });
}

const grade = makeGrade(sampleSeed);
const oneClass = makeOneClass(sampleSeed);

const core = ["语文", "数学", "英语"];
const gradePass = (subject: string): number => (core.includes(subject) ? 72 : 60);

function failingAfterMakeUp({ marks, makeUps }: SamplePupil): { core: number; other: number } {
  const failing = Object.entries(marks)
    .filter(([subject, mark]) => typeof mark === "number" && mark < gradePass(subject))
    .map(([subject]) => subject)
    .filter((subject) => {
      const makeUp = makeUps[subject];
      return !(typeof makeUp === "number" && makeUp >= gradePass(subject));
    });
  const coreCount = failing.filter((subject) => core.includes(subject)).length;
  return { core: coreCount, other: failing.length - coreCount };
}

function failingBefore({ marks }: SamplePupil): number {
  return Object.entries(marks).filter(
    ([subject, mark]) => typeof mark === "number" && mark < gradePass(subject),
  ).length;
}

describe("checked-in samples", () => {
  it.each([
    ["one-class.xlsx", oneClass],
    ["grade-eight.xlsx", grade],
    ["school-year.xlsx", makeSchoolYear(sampleSeed)],
    ["attention.xlsx", makeAttention(sampleSeed)],
    ["head-teacher.xlsx", makeHeadTeacher(sampleSeed)],
    ["subject-teacher.xlsx", makeSubjectTeacher(sampleSeed)],
    ["template.xlsx", makeTemplate()],
  ] as const)("%s holds what the generator writes today", (name, sample) => {
    expect(contentOf(checkedIn(name))).toEqual(contentOf(sample.bytes));
  });

  it("hold the sheets, headers and counts that they promise", () => {
    const file = openWorkbookFile(checkedIn("grade-eight.xlsx"));
    expect(file.sheets.map(({ name }) => name)).toEqual(["八年级学年总评", "补考成绩"]);
    const [gradebook] = file.sheets;
    expect(gradebook!.cell(2, 3)?.value).toBe("考试科目学年总评");
    expect(gradebook!.cell(3, 4)?.value).toBe("数学\n(120)");
    expect(gradebook!.freeze).toEqual({ rows: 4, columns: 2 });
    expect(grade.pupils).toHaveLength(540);
    expect(new Set(grade.pupils.map(({ classGroup }) => classGroup)).size).toBe(12);
    expect(oneClass.pupils).toHaveLength(45);
  });

  it("keep student numbers as text and totals as formulas with their results", () => {
    const [sheet] = openWorkbookFile(checkedIn("one-class.xlsx")).sheets;
    expect(sheet!.cell(2, 0)?.value).toBe("20250301");
    const total = sheet!.cell(2, 11);
    expect(total?.formula).toBe("=SUM(D3:J3)");
    const marks = [3, 4, 5, 6, 7, 8, 9].map((column) => sheet!.cell(2, column)?.value as number);
    expect(total?.value).toBe(marks.reduce((sum, mark) => sum + mark, 0));
  });
});

describe("the sample of a whole grade", () => {
  it("lets between 85 and 98 per cent pass in each subject", () => {
    for (const subject of Object.keys(grade.pupils[0]!.marks)) {
      const marks = grade.pupils
        .map((pupil) => pupil.marks[subject])
        .filter((mark) => typeof mark === "number");
      const share = marks.filter((mark) => mark >= gradePass(subject)).length / marks.length;
      expect(share).toBeGreaterThan(0.85);
      expect(share).toBeLessThan(0.98);
    }
  });

  it.each<[string, (pupil: SamplePupil) => boolean]>([
    ["补考前五门及以上", (pupil) => failingBefore(pupil) >= 5],
    ["主科两门", (pupil) => failingBefore(pupil) <= 4 && failingAfterMakeUp(pupil).core >= 2],
    [
      "主科一门加其他两门",
      (pupil) => failingAfterMakeUp(pupil).core === 1 && failingAfterMakeUp(pupil).other === 2,
    ],
    [
      "其他四门",
      (pupil) => failingAfterMakeUp(pupil).core === 0 && failingAfterMakeUp(pupil).other === 4,
    ],
    [
      "条文未列",
      (pupil) => failingAfterMakeUp(pupil).core === 0 && failingAfterMakeUp(pupil).other === 3,
    ],
    [
      "补考后都及格",
      (pupil) =>
        failingBefore(pupil) > 0 &&
        failingAfterMakeUp(pupil).core + failingAfterMakeUp(pupil).other === 0,
    ],
    ["补考没录入", ({ makeUps }) => Object.values(makeUps).includes("")],
    ["缓考", ({ marks }) => Object.values(marks).includes("缓考")],
    ["空白", ({ marks }) => Object.values(marks).includes("")],
    ["缺考", ({ marks }) => Object.values(marks).includes("缺考")],
    ["免修", ({ letters }) => Object.values(letters).includes("免修")],
    ["休学", ({ remark }) => remark.startsWith("休学")],
    ["全角数字", ({ marks }) => Object.values(marks).includes("７８")],
    ["汉字数字", ({ marks }) => Object.values(marks).includes("九十")],
    ["名字中间有空格", ({ name }) => name.includes("　")],
  ])("has a pupil for: %s", (_, isMeant) => {
    expect(grade.pupils.some(isMeant)).toBe(true);
  });

  it("gives pupils of one class different names and everyone a number of their own", () => {
    const numbers = grade.pupils.map(({ studentNumber }) => studentNumber);
    const namesInClass = grade.pupils.map(({ classGroup, name }) => `${classGroup} ${name}`);
    expect(new Set(numbers).size).toBe(540);
    expect(new Set(namesInClass).size).toBe(540);
  });
});

describe("the seed", () => {
  const content = ({ sheets }: Sample): string => JSON.stringify(sheets);

  it("draws the same again and another school from another seed", () => {
    expect(content(makeOneClass(7))).toBe(content(makeOneClass(7)));
    expect(content(makeOneClass(7))).not.toBe(content(makeOneClass(8)));
  });
});

describe("the benchmark's workbook", () => {
  it("has as many pupils as asked for, each with 15 subjects and their make-up columns", () => {
    const [sheet] = openWorkbookFile(makeBenchmark(120, 1).bytes).sheets;
    expect(sheet!.usedArea(true)).toEqual({ row: 0, column: 0, rows: 121, columns: 33 });
    expect(sheet!.cell(0, 18)?.value).toBe("语文补考");
    expect(sheet!.cell(120, 2)?.value).toBe("八(3)班");
  });
});

describe("the sample of each of the three users", () => {
  const sheetNames = (name: string): string[] =>
    openWorkbookFile(checkedIn(name)).sheets.map((sheet) => sheet.name);

  it("gives the head teacher one class with marks, pupil information and four months of attendance", () => {
    const { pupils } = makeHeadTeacher(sampleSeed);
    expect(sheetNames("head-teacher.xlsx")).toEqual([
      ...["学年总评", "学生信息", "3月考勤", "4月考勤", "5月考勤", "6月考勤"],
    ]);
    expect(new Set(pupils.map(({ classGroup }) => classGroup))).toEqual(new Set(["七(5)班"]));
    expect(pupils).toHaveLength(42);
  });

  it("gives the subject teacher mathematics of three classes, 学年总评 by formula, 补考 partly entered", () => {
    expect(sheetNames("subject-teacher.xlsx")).toEqual(["八(2)班", "八(4)班", "八(7)班"]);
    const [first] = openWorkbookFile(checkedIn("subject-teacher.xlsx")).sheets;
    expect(first!.cell(7, 5)).toMatchObject({
      value: 49,
      formula: "=ROUND(C8*30%+D8*30%+E8*40%,0)",
    });
    expect(first!.cell(7, 6)?.value).toBe(66);
    expect(first!.cell(21, 5)?.value).toBe(54);
    expect(first!.cell(21, 6)?.value).toBe("");
    expect(makeSubjectTeacher(sampleSeed).pupils).toHaveLength(124);
  });
});
