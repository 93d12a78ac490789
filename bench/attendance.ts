import { pathToFileURL } from "node:url";
import type { AttendanceBook, AttendanceSource, StudentRecord } from "../src/records";
import { usualAttendancePolicy } from "../src/rules";
import { dayNumber, isoDateOf, weekdayOf } from "../src/school";
import { screenAttendance } from "../src/screening";

/** 考勤筛查 beside a plain loop over the same codes that counts the longest streak of each pupil. */
export interface AttendanceRow {
  readonly pupils: number;
  readonly days: number;
  readonly "loop ms": number;
  readonly "screen ms": number;
  readonly "÷ loop": number;
  readonly "screen CPU ms": number;
  readonly "with daily counts ms": number;
  readonly alerts: number;
}

const daysInASheet = 20;
const pupilsInAClass = 50;
const turns = 21;

export function benchAttendance(pupils = 3_000, days = 200): AttendanceRow {
  const { register, book } = makeBook(pupils, days);
  const input = {
    ...{ register, attendance: book, changes: [] },
    ...{ policy: usualAttendancePolicy, date: "2026-06-26" },
  };
  const loopTimes: number[] = [];
  const screenTimes: number[] = [];
  const allTimes: number[] = [];
  const cpuTimes: number[] = [];
  let alerts = 0;
  for (let turn = 0; turn < turns; turn += 1) {
    const start = performance.now();
    const longest = longestByPlainLoop(book, pupils);
    const afterLoop = performance.now();
    const cpu = process.cpuUsage();
    const { screening } = screenAttendance(input);
    const { user, system } = process.cpuUsage(cpu);
    const afterScreen = performance.now();
    alerts = screening.alerts.length + 0 * screening.days.length * screening.weeks.length;
    const end = performance.now();
    agreeOrThrow(screening.findings, longest);
    loopTimes.push(afterLoop - start);
    screenTimes.push(afterScreen - afterLoop);
    allTimes.push(end - afterLoop);
    cpuTimes.push((user + system) / 1000);
  }
  const [loop, screen, all] = [loopTimes, screenTimes, allTimes].map(median);
  return {
    pupils,
    days,
    "loop ms": rounded(loop),
    "screen ms": rounded(screen),
    "÷ loop": rounded((screen ?? 0) / (loop ?? 1)),
    "screen CPU ms": rounded(median(cpuTimes)),
    "with daily counts ms": rounded(all),
    alerts,
  };
}

const unexcused = 2;

/** No dates, no weights, no cells, no levels: the longest run of × of each pupil over their sheets. */
function longestByPlainLoop({ sources }: AttendanceBook, pupils: number): Int32Array {
  const longest = new Int32Array(pupils);
  const running = new Int32Array(pupils);
  for (const { students, codes, sessions } of sources) {
    for (let row = 0; row < students.length; row += 1) {
      const student = students[row] ?? 0;
      let run = running[student] ?? 0;
      let best = longest[student] ?? 0;
      for (let at = row * sessions.length; at < (row + 1) * sessions.length; at += 1) {
        run = codes[at] === unexcused ? run + 1 : 0;
        if (run > best) best = run;
      }
      running[student] = run;
      longest[student] = best;
    }
  }
  return longest;
}

function agreeOrThrow(
  findings: ReturnType<typeof screenAttendance>["screening"]["findings"],
  longest: Int32Array,
): void {
  for (const { student, longestStreak } of findings) {
    if ((longestStreak?.schoolDays ?? 0) === longest[student]) continue;
    throw new Error(`pupil ${student}: the loop counts another longest streak`);
  }
}

/** Classes of 50, a sheet for each class and month; 1 in 200 entries is 旷课, 4 in 100 are leave or lateness. */
function makeBook(
  pupils: number,
  days: number,
): { register: StudentRecord[]; book: AttendanceBook } {
  const register = Array.from({ length: pupils }, (_, index): StudentRecord => ({
    name: `学生${index + 1}`,
    studentNumber: String(20250001 + index),
    classGroup: `七${Math.floor(index / pupilsInAClass) + 1}班`,
    grade: { stage: "junior", year: 7 },
    enrolmentStatus: null,
    at: { sheet: "成绩", row: index + 1, column: 1 },
  }));
  const dates = schoolDays(days);
  const next = chance(20260302);
  const sources: AttendanceSource[] = [];
  for (let firstDay = 0; firstDay < days; firstDay += daysInASheet) {
    const ofSheet = dates.slice(firstDay, firstDay + daysInASheet);
    for (let first = 0; first < pupils; first += pupilsInAClass) {
      const rows = Math.min(pupilsInAClass, pupils - first);
      const sheet = `七${first / pupilsInAClass + 1}班${firstDay / daysInASheet + 1}月`;
      sources.push({
        ...{ sheet, layout: "month", classGroup: register[first]?.classGroup ?? null, legend: [] },
        sessions: ofSheet.map((date, index) => ({
          ...{ date, part: { kind: "day" }, label: date, isBlank: false },
          at: { sheet, row: 1, column: 3 + index },
        })),
        students: Int32Array.from({ length: rows }, (_, row) => first + row),
        codes: Uint16Array.from({ length: rows * ofSheet.length }, () => entry(next())),
        marks: [
          { found: "", parts: ["blank"] },
          { found: "√", parts: ["present"] },
          { found: "×", parts: ["unexcused"] },
          { found: "病", parts: ["sickLeave"] },
          { found: "迟", parts: ["late"] },
        ],
        places: {
          kind: "grid",
          rows: Int32Array.from({ length: rows }, (_, row) => 2 + row),
          columns: Int32Array.from(ofSheet, (_, index) => 3 + index),
          turned: false,
        },
      });
    }
  }
  return { register, book: { sources, totals: [] } };
}

function entry(drawn: number): number {
  if (drawn < 0.005) return unexcused;
  if (drawn < 0.025) return 3;
  if (drawn < 0.045) return 4;
  return drawn < 0.5 ? 0 : 1;
}

function schoolDays(count: number): readonly string[] {
  const found: string[] = [];
  for (let day = dayNumber(2025, 9, 1) ?? 0; found.length < count; day += 1) {
    if (weekdayOf(day) <= 5) found.push(isoDateOf(day));
  }
  return found;
}

/** The same entries in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function rounded(value = Number.NaN): number {
  return Number(value.toPrecision(3));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  console.table([benchAttendance()]);
}
