import type { FactColumn, StudentRecord } from "../../src/records";
import type { ReportInput } from "../../src/reports";
import { eightCategories, usualAttendancePolicy } from "../../src/rules";
import type {
  Alert,
  AttendanceScreening,
  AttentionScreening,
  HeadCount,
} from "../../src/screening";
import type { CellAddress } from "../../src/sheet";
import type { Language } from "../../src/text";
import { cohortOf, noAttendanceFound, reportInput, type Pupil } from "./fictitious-school";

/** Two classes; the last pupil is on the attendance sheet alone. */
export const attentionPupils: readonly Pupil[] = [
  { name: "诸葛思远", number: "20250307", classGroup: "七（3）班" },
  { name: "=石浩洋", number: "20250337", classGroup: "七（3）班" },
  { name: "欧阳子涵", number: "20250119", classGroup: "七（1）班" },
];

const newcomer: StudentRecord = {
  name: "邵博",
  studentNumber: null,
  classGroup: "七（4）班",
  grade: { stage: "junior", year: 7 },
  enrolmentStatus: null,
  at: { sheet: "考勤6月", row: 15, column: 1 },
};

export const information = "学生信息表";

export function at(sheet: string, row: number, column: number): CellAddress {
  return { sheet, row, column };
}

function facts(
  header: string,
  field: FactColumn["field"],
  column: number,
  entries: readonly (readonly [student: number, text: string])[],
): FactColumn {
  return {
    sheet: information,
    header,
    word: header,
    field,
    at: at(information, 0, column),
    students: Int32Array.from([0, 1, 2]),
    entries: entries.map(([student, text]) => ({
      student,
      text,
      at: at(information, student + 1, column),
    })),
  };
}

export const informationFacts: readonly FactColumn[] = [
  facts("性别", "gender", 3, [
    [0, "男"],
    [1, "男"],
    [2, "女"],
  ]),
  facts("监护人", "guardian", 4, [
    [0, "诸葛建国"],
    [2, "欧阳美兰"],
  ]),
  facts("联系电话", "phone", 5, [
    [0, "139 1234 3359"],
    [2, "138-0000-4466（母）"],
  ]),
];

/** 诸葛思远 by two sheets and by marks, 欧阳子涵 by hand, 石浩洋 has a mark missing. */
export const attention: AttentionScreening = {
  schemeId: eightCategories.id,
  tags: [
    {
      category: "lowIncome",
      student: 0,
      source: "sheet",
      cells: [at(information, 1, 9)],
      reasons: [
        {
          kind: "phrase",
          circumstance: "minimum-living",
          header: "困难类型",
          found: "低保家庭",
          phrase: "低保",
        },
      ],
    },
    {
      category: "learningDifficulty",
      student: 0,
      source: "computed",
      cells: [at("七年级学年总评", 3, 4)],
      reasons: [
        { kind: "failing", subjects: ["数学", "英语"], atLeast: 2 },
        { kind: "rank-from-bottom", rank: 3, of: 4, percent: 20, population: "grade" },
      ],
    },
    {
      category: "affluentFamily",
      student: 2,
      source: "hand",
      cells: [],
      reasons: [{ kind: "hand", by: "roster", note: "班主任家访得知" }],
    },
    {
      category: "leftBehind",
      student: 2,
      source: "hand",
      cells: [],
      reasons: [{ kind: "hand", by: "pane", note: "" }],
    },
  ],
  entryCount: 4,
  headCount: 2,
  byCategory: eightCategories.categories.map(({ id }) => ({
    category: id,
    students: { lowIncome: 1, learningDifficulty: 1, affluentFamily: 1, leftBehind: 1 }[id] ?? 0,
    bySource: {
      sheet: id === "lowIncome" ? 1 : 0,
      computed: id === "learningDifficulty" ? 1 : 0,
      hand: id === "affluentFamily" || id === "leftBehind" ? 1 : 0,
    },
    notFilled: id === "lowIncome" ? 2 : null,
  })),
  unranked: [{ student: 1, missing: [{ subject: "数学", at: null }] }],
  circumstances: [],
};

const suspected: Alert = {
  student: 1,
  level: "suspected-dropout",
  rule: "suspected-dropout",
  from: "2026-06-15",
  to: "2026-06-25",
  reachedOn: "2026-06-22",
  streak: {
    from: "2026-06-15",
    to: "2026-06-25",
    schoolDays: 8,
    calendarDays: 11,
    cells: [],
    isOpen: true,
    isCertain: true,
  },
  counted: null,
  cells: [16, 17, 20, 21, 26].map((column) => at("考勤6月", 39, column)),
  isOpen: true,
  isCertain: true,
  duties: [
    { duty: "mark-suspected", dueOn: "2026-06-24", daysLeft: -2 },
    { duty: "home-visit-record", dueOn: "2026-06-26", daysLeft: 0 },
    { duty: "return-to-school", dueOn: "2026-07-01", daysLeft: 5 },
  ],
};

export const alerts: readonly Alert[] = [
  {
    ...suspected,
    student: 2,
    level: "contact",
    rule: "contact",
    from: "2026-06-10",
    to: "2026-06-10",
    streak: { ...suspected.streak!, from: "2026-06-10", to: "2026-06-10", schoolDays: 1 },
    cells: [at("考勤6月", 21, 12)],
    isOpen: false,
    duties: [{ duty: "contact-guardian", dueOn: "2026-06-10", daysLeft: -16 }],
  },
  suspected,
  {
    ...suspected,
    student: 3,
    level: "home-visit",
    rule: "home-visit",
    from: "2026-06-23",
    streak: { ...suspected.streak!, from: "2026-06-23", schoolDays: 3, isCertain: false },
    cells: [at("考勤6月", 15, 24), at("考勤6月", 15, 26)],
    isCertain: false,
    duties: [{ duty: "home-visit-record", dueOn: "2026-06-27", daysLeft: 1 }],
  },
];

function headcount(count: Partial<HeadCount>): HeadCount {
  return {
    classGroup: "七（3）班",
    from: "2026-06-25",
    to: "2026-06-25",
    schoolDays: 1,
    expected: 2,
    attended: 2,
    sick: 0,
    personal: 0,
    otherLeave: 0,
    unexcused: 0,
    unknown: 0,
    late: 0,
    leftEarly: 0,
    absentees: [],
    ...count,
  };
}

export const attendance: AttendanceScreening = {
  ...noAttendanceFound,
  date: "2026-06-26",
  span: { from: "2026-06-01", to: "2026-06-25" },
  findings: [0, 1, 2, 3].map((student) => ({
    student,
    sessions: 20,
    days: 20,
    counts: {},
    unexcusedDays: [0, 11, 1.5, 3][student]!,
    rate: null,
    streaks: [],
    longestStreak: null,
    alerts: [],
    from: "sessions",
    timeline: [],
  })),
  alerts,
  days: [
    headcount({ from: "2026-06-12", to: "2026-06-12" }),
    headcount({
      attended: 1,
      unexcused: 1,
      absentees: [{ student: 1, kind: "unexcused" }],
    }),
    headcount({
      classGroup: "七（1）班",
      expected: 1,
      attended: 0.5,
      sick: 0.5,
      absentees: [{ student: 2, kind: "sickLeave" }],
    }),
  ],
  weeks: [
    headcount({ from: "2026-06-08", to: "2026-06-14", schoolDays: 1 }),
    headcount({
      from: "2026-06-22",
      to: "2026-06-28",
      schoolDays: 4,
      expected: 8,
      unexcused: 4,
      attended: 4,
    }),
    headcount({
      classGroup: "七（1）班",
      ...{ from: "2026-06-22", to: "2026-06-28", schoolDays: 4, expected: 4 },
      ...{ sick: 0.5, attended: 3.5 },
    }),
  ],
  rates: (["dropout-rate", "retention-rate"] as const).map((formula) => ({
    formula,
    scope: { kind: "all" },
    numerator: formula === "dropout-rate" ? 1 : 3,
    denominator: 4,
    parts: [
      { part: "at-start", students: [], count: 4 },
      {
        part: "dropped-out",
        students: [{ name: "杨锦峰", at: at("学籍异动", 5, 2) }],
        count: 1,
      },
    ],
  })),
};

export interface AttentionOccasion {
  readonly language?: Language;
  readonly version?: ReportInput["version"];
  /** A workbook of attendance alone. */
  readonly withMarks?: boolean;
  readonly typed?: NonNullable<ReportInput["typed"]>;
  readonly handRows?: NonNullable<ReportInput["handRows"]>;
  readonly reports?: NonNullable<ReportInput["reports"]>;
}

export function attentionInput({
  language = "zh-CN",
  version = "internal",
  withMarks = true,
  ...rest
}: AttentionOccasion = {}): ReportInput {
  const all = cohortOf(attentionPupils);
  const input = reportInput(withMarks ? all : cohortOf([]), { stage: "annual", language });
  return {
    ...input,
    sheets: [...input.sheets, { ...input.sheets[0]!, sheet: "学籍异动", role: "enrolment-change" }],
    register: [...all.students, newcomer],
    facts: informationFacts,
    attention,
    attendancePolicy: usualAttendancePolicy,
    attendance,
    version,
    ...rest,
  };
}
