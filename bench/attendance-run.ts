import { pathToFileURL } from "node:url";
import { findPolicy, recogniseSnapshot, screenWorkbook } from "../src/app";
import { dayNumber, isoDateOf, weekdayOf } from "../src/school";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../src/sheet";

/** 考勤 on top of 成绩: the same workbook read and screened without its attendance sheets and with them. */
export interface AttendanceRunRow {
  readonly sheets: string;
  readonly pupils: number;
  readonly days: number;
  readonly "gradebook ms": number;
  readonly "with attendance ms": number;
  readonly "on top ms": number;
  readonly "on top CPU ms": number;
}

const turns = 7;
const pupilsInAClass = 50;
const subjects = [
  ...["语文", "数学", "英语", "物理", "化学", "生物", "历史", "地理", "道德与法治", "信息科技"],
  ...["体育", "音乐", "美术", "劳动", "综合实践活动"],
];

/** One sheet a month for the whole school, or one a month for each class. */
export type Laying = "school" | "class";

export function benchAttendanceRun(laying: Laying, pupils = 3_000, days = 200): AttendanceRunRow {
  const attendance = monthSheets(pupils, days, laying === "school" ? pupils : pupilsInAClass);
  const gradebook = workbookOf([gradebookSheet(pupils)]);
  const both = workbookOf([gradebookSheet(pupils), ...attendance]);
  const without: Time[] = [];
  const withAttendance: Time[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    without.push(time(() => run(gradebook)));
    withAttendance.push(time(() => run(both)));
  }
  const wall = (times: readonly Time[]) => median(times.map(({ milliseconds }) => milliseconds));
  const cpu = (times: readonly Time[]) =>
    median(times.map(({ cpuMilliseconds }) => cpuMilliseconds));
  return {
    sheets: `${attendance.length} (one a month and ${laying})`,
    pupils,
    days,
    "gradebook ms": Math.round(wall(without)),
    "with attendance ms": Math.round(wall(withAttendance)),
    "on top ms": Math.round(wall(withAttendance) - wall(without)),
    "on top CPU ms": Math.round(cpu(withAttendance) - cpu(without)),
  };
}

/** Reads and screens; what is spelled out when first read is read. */
function run(snapshot: WorkbookSnapshot): number {
  const policy = findPolicy("shanghai-2006-secondary");
  if (!policy) throw new Error("the default policy is gone");
  const recognised = recogniseSnapshot(snapshot, { policy, grade: null });
  const { screening, attendance } = screenWorkbook(recognised, {
    ...{ policy, stage: null, grade: null },
    date: "2026-06-26",
  });
  return screening.findings.length + attendance.alerts.length;
}

interface Time {
  readonly milliseconds: number;
  readonly cpuMilliseconds: number;
}

function time(work: () => number): Time {
  const cpu = process.cpuUsage();
  const start = performance.now();
  work();
  const milliseconds = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { milliseconds, cpuMilliseconds: (user + system) / 1000 };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function gradebookSheet(pupils: number): SheetSnapshot {
  return sheetOf("八年级学年总评", [
    ["学号", "姓名", "班级", ...subjects],
    ...Array.from({ length: pupils }, (_, pupil) => [
      ...identity(pupil),
      classOf(pupil),
      ...subjects.map((_subject, index) => 55 + ((pupil * 7 + index * 13) % 45)),
    ]),
  ]);
}

/** Sheets of a month with √ for presence, as schools keep them; one pupil in forty plays truant for a while. */
function monthSheets(pupils: number, count: number, onASheet: number): readonly SheetSnapshot[] {
  const days: number[] = [];
  for (let day = dayNumber(2025, 9, 1) ?? 0; days.length < count; day += 1) {
    if (weekdayOf(day) <= 5) days.push(day);
  }
  const months = [...new Set(days.map((day) => isoDateOf(day).slice(0, 7)))];
  const firsts = Array.from({ length: Math.ceil(pupils / onASheet) }, (_, part) => part * onASheet);
  return months.flatMap((month) => {
    const [year = "", inYear = ""] = month.split("-");
    const own = days.filter((day) => isoDateOf(day).startsWith(month));
    const heads = own.map((day) => Number(isoDateOf(day).slice(8)));
    return firsts.map((first) => {
      const name = `${year}年${Number(inYear)}月考勤`;
      return sheetOf(firsts.length === 1 ? name : `${classOf(first)}${name}`, [
        ["学号", "姓名", "班级", ...heads],
        ...Array.from({ length: Math.min(onASheet, pupils - first) }, (_, place) => [
          ...identity(first + place),
          classOf(first + place),
          ...own.map((day) => signOf(first + place, day)),
        ]),
      ]);
    });
  });
}

function signOf(pupil: number, day: number): string {
  if (pupil % 40 === 3 && (day + pupil) % 90 < 12) return "旷";
  const chance = (pupil * 31 + day * 17) % 97;
  return chance === 0 ? "病" : chance === 1 ? "事" : chance === 2 ? "迟" : "√";
}

function identity(pupil: number): readonly CellValue[] {
  return [`2024${String(pupil + 1).padStart(5, "0")}`, `学生${pupil + 1}`];
}

function classOf(pupil: number): string {
  return `八(${Math.floor(pupil / pupilsInAClass) + 1})班`;
}

function sheetOf(name: string, values: readonly (readonly CellValue[])[]): SheetSnapshot {
  return {
    ...{ id: name, name, visible: true, isProtected: false, origin: { row: 0, column: 0 } },
    values,
    texts: values.map((cells) => cells.map(String)),
    formulas: values,
    merges: [],
    mark: null,
  };
}

function workbookOf(sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return {
    ...{ name: "attendance.xlsx", structureProtected: false, sheets, ledger: null },
    ...{
      choices: null,
      policies: null,
      attention: null,
      school: null,
      preferences: null,
      runs: null,
    },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  console.table([benchAttendanceRun("school"), benchAttendanceRun("class")]);
}
